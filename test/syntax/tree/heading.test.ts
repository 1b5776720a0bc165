import { assertTree } from './trees';

describe('the tree of the heading', () => {
  it('has a node for every format line', () =>
    assertTree(
      `
      VZCZCXRO4471
      PP RUEHRO RUEHNP
      DE RUEHVT #0217/01 1340905
      ZNY CCCCC ZZH
      P R 140905Z MAY 09 ZDK
      FM AMEMBASSY VALLETTA
      TO RUEHC/SECSTATE WASHDC PRIORITY 1180
      INFO RUEHRO/AMEMBASSY ROME 0219
      RUCNMEM/EU MEMBER STATES COLLECTIVE
      BT
      `,
      `
      transmissionLine
        label: VZCZC
        text: XRO
        messageNumber: 4471
      calledStationsLine
        prosign: PP
        routingIndicator: RUEHRO
        routingIndicator: RUEHNP
      stationLine
        label: DE
        routingIndicator: RUEHVT
        punctuation: #
        serial: 0217
        punctuation: /
        sectionNumber: 01
        filingTime: 1340905
      securityLine
        operatingSignal: ZNY
        text: CCCCC
        note: ZZH
      dateTimeLine
        prosign: P R
        dateTimeGroup: 140905Z MAY 09
        operatingSignal: ZDK
      fromLine
        label: FM
        address: AMEMBASSY VALLETTA
      addressees
        addressee
          label: TO
          routingIndicator: RUEHC
          punctuation: /
          address: SECSTATE WASHDC
          precedence: PRIORITY
          messageNumber: 1180
      addressees
        addressee
          label: INFO
          routingIndicator: RUEHRO
          punctuation: /
          address: AMEMBASSY ROME
          messageNumber: 0219
        addressee
          routingIndicator: RUCNMEM
          punctuation: /
          address: EU MEMBER STATES COLLECTIVE
      separatorLine
        label: BT
      `,
    ));
});
