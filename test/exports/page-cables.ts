/** A cable with all that a page for a reader has to set. */
export const whole = `VZCZCXRO4471
DE RUEHVT #0217/01 1340905
P R 140905Z MAY 09
FM AMEMBASSY VALLETTA
TO RUEHC/SECSTATE WASHDC PRIORITY 1180
INFO RUEHRO/AMEMBASSY ROME 0219
RUEHTU/AMEMBASSY TUNIS 0098
C O N F I D E N T I A L SECTION 01 OF 02 VALLETTA 000217

NOFORN
SIPDIS

E.O. 12958: DECL: 05/14/2019
TAGS: PGOV, MT
SUBJECT: BEES & "SWARMS"

REF: A. 08 VALLETTA 501
     B. STATE 40112 (NOTAL)

Classified By: Ambassador Jane Doe for reasons 1.4 (b) and (d).

1. (C) SUMMARY: The federation [illegible] met (ref A). See para 2.
END SUMMARY.

----------
TWO *HIVES*
----------

2. (C/NF) The chairman kept the stamp, the seal and the
smoker in the organ loft of his parish

VALLETTA 00000217  002 OF 002

church. He asked for:

-- a hat;
-- gloves that fit
a drone;

a. honey

3. Hives by year:

        2007   2008
Gozo      12     14
Malta     30     31

BEGIN TEXT:

Dear Sir:

1. We keep <bees>.

The keepers

END TEXT.

4. (U) Rain is expected.
DOE
`;

/** Another, to which the first refers. */
export const referredTo = `UNCLAS VALLETTA 000501

SIPDIS

E.O. 12958: N/A
TAGS: EAGR, MT
SUBJECT: HONEY

REF: VALLETTA 77

1. Honey is dear.
ROE
`;
