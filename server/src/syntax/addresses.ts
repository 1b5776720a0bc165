/** The words with which addresses without routing indicator begin (cable-format 4.13): establishments and agencies. */
export const ADDRESS_WORDS =
  'AM(?:EMBASSY|CONSUL|LEGATION)|US(?:MISSION|INT|LO|EU|DEL|OFFICE|CINC[A-Z]*|DOC|NATO)|SEC(?:STATE|DEF)|AIT|REO|RPO|DEPT|CINC[A-Z]*|CDR[A-Z]*|NSC|CIA|DIA|JCS';
