/** An invented cable without a fault. */
export const cable = `UNCLAS VALLETTA 000217

SIPDIS

E.O. 12958: N/A
TAGS: PGOV, EAGR, MT
SUBJECT: BEEKEEPERS OF GOZO ASK FOR A HONEY BOARD

1. (U) SUMMARY: The beekeepers of Gozo met the minister on
May 3 and asked him for a honey board. END SUMMARY.

2. (U) The chairman of the beekeepers, John Doe, told us
that the board would cost little. He showed us four jars.

3. (U) COMMENT: The jars were good. END COMMENT.

ROE
`;

/** The same with a slip of the hand: a code of the TAGS that is in no list. */
export const slip = cable.replace('PGOV', 'PGVO');
