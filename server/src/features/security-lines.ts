/** Format line 4 by what it announces (cable-format 4.11). */
export const securityLines: Readonly<Record<string, string>> = {
  'ZNR UUUUU ZZH': 'unclassified',
  'ZNY CCCCC ZZH': 'confidential',
  'ZNY SSSSS ZZH': 'secret',
  'ZNY EEEEE ZZH': 'unclassified, encrypted for transmission only',
  'ZNY TTTTT ZZH': 'top secret',
};
