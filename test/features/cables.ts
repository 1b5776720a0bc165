/** Invented cables in true form, for the tests of the features. */

/** A transmitted cable of 2009 in two sections. */
export const VALLETTA = `VZCZCXRO4471
PP RUEHRO
DE RUEHVT #0217/01 1340905
ZNY CCCCC ZZH
P R 140905Z MAY 09 ZDK
FM AMEMBASSY VALLETTA
TO RUEHC/SECSTATE WASHDC PRIORITY 1180
INFO RUEHRO/AMEMBASSY ROME 0219
RUCNMEM/EU MEMBER STATES COLLECTIVE
C O N F I D E N T I A L SECTION 01 OF 02 VALLETTA 000217

NOFORN
SIPDIS

DEPT FOR EUR/WE (DOE), INR/EUC

E.O. 12958: DECL: 05/14/2019
TAGS: PGOV EAGR SENV MT
SUBJECT: MALTA: BEEKEEPERS FEDERATION SPLITS OVER SWARM RULES

REF: A. 08 VALLETTA 501
     B. STATE 40112 (NOTAL)

Classified By: Ambassador Jane Doe for reasons 1.4 (b) and (d).

1. (C) Summary: The federation of beekeepers split on May 12.
Both wings told poloff that they will keep the name. End summary.

------------------
Two hives, one hat
------------------

2. (C/NF) The northern wing wants swarms to be registered, as
reported in reftel. The GOM has not taken sides (ref A).

3. (U) The southern wing publishes a journal:

-- it appears each month; and

-- it is read on Gozo.

VALLETTA 00000217  002 OF 002


-------
COMMENT
-------

4. (SBU) A quiet summer is not likely. The tip of the season
will be the fair in June.

ROE
`;

/** An extract in the Markdown form, each paragraph on one line. */
export const EXTRACT = `
This record is a partial extract of the original cable. The full text of the original cable is not available.

UNCLAS VALLETTA 000305

SIPDIS

SENSITIVE

EUR/WE (DOE), INR/EUC (ROE)

E.O. 12958: N/A

TAGS: [PGOV](#) [MT](#)

SUBJECT: HONEY FAIR: A WALK THROUGH THE STALLS

1. (U) On June 6 econoff walked through the stalls of the honey fair, which the town council holds every second year on the square before the church.

#### Hives and Boxes

2. (SBU) Most stalls sold boxes of wood.

3. (SBU) A few sold boxes of clay.

#### The Bee on the Street

4. (SBU) Nobody had been stung.

ROE`;

/** A print of 1977, with what the archive put behind it. */
export const PRINT = `UNCLASSIFIED

PAGE 01        STATE  130551

62
ORIGIN EUR-12

INFO  OCT-01  ISO-00
      /012 R

DRAFTED BY EUR/SE:JDOE
APPROVED BY EUR:RROE
                  ------------------081437Z 020619 /42
R 081345Z JUN 77
FM SECSTATE WASHDC
TO AMEMBASSY VALLETTA
UNCLAS STATE 130551

E.O. 11652: N/A
TAGS: EAGR, MT
SUBJ: HONEY

1. TARIFF WILL NOT CHANGE.
POE

UNCLASSIFIED

Message Attributes

Document Number: 1977STATE130551
Type: TE
`;
