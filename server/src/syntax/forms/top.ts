import { labelAlternatives } from '../../knowledge/printed-forms';
import { lazy } from '../../text/lazy';
import { ARCHIVE } from './archive';
import { BODY } from './body';
import {
  captionWithin,
  classificationAlone,
  classificationPattern,
  classificationSeconds,
  classificationStarts,
} from './classification';
import { closingForms, LABELLED, LEAD, labelledLines, labelPattern } from './labels';
import { CAPITALS, DIGITS, LETTERS, line } from './line';
import { ARCHIVE_PRINT, printForms } from './print';
import { type FormTable, formTable } from './table';
import { TRANSMISSION } from './transmission';

/** A target and a verb (`DEPT FOR EUR/SE`), or offices alone (`EUR/SE (DOE), INR`). */
const PASSING = line(
  "(?:[A-Z][A-Za-z.,/' -]{0,60}[ ])?(?:FOR|PASS|PLS PASS)(?:[ ]TO)?[ :](?!INTERNET)[^a-z]|(?:Department|Dept\\.?|State)[ ](?:[Aa]lso[ ])?(?:[Ff]or|[Pp]lease[ ][Pp]ass|[Pp]ass)[ ]|(?:Please|Pls)[ ][Pp]ass[ ](?:[Tt]o[ ])?[A-Z]|For[ ][A-Z]{1,6}/[A-Z]|[A-Z]{1,6}(?:/[A-Z]{1,8})+(?:[ ]?\\(|,|[ \\t]*$|[ ]AND[ ])|(?:INFORM|ALEDP)[ ]|FROM[ ](?:THE[ ])?(?:AMB|CHARGE|DCM|CONSUL|UNDER[ ]SEC|ASS|SEC|CODEL|DEL|POLAD|A/S)[^a-z]",
);

/** The forms of lines above the body. Built at first use: the labels come from the table. */
export const topForms: () => FormTable = lazy(() =>
  formTable([
    ...TRANSMISSION,
    { form: 'addressee', starts: 'R', pattern: line('R[A-Z0-9]{3,6} ?/ ?[A-Z0-9]') },
    // reached by other means than the stations
    { form: 'addressee', starts: 'Z', second: 'E', pattern: line('ZEN ?/ ?[A-Z]') },
    ...ARCHIVE_PRINT,
    ...printForms(),
    { form: 'from', starts: 'F', second: 'M', pattern: line('FM[ \\t]+[A-Z]') },
    {
      form: 'from',
      starts: 'F',
      second: 'R',
      pattern: line('FROM[ \\t]+(?:AMEMBASSY|AMCONSUL|SECSTATE|USMISSION|USINT|USLO)[ ]'),
    },
    { form: 'to', starts: 'T', second: 'O', pattern: line('TO[ \\t]+[A-Z]') },
    { form: 'info', starts: 'I', second: 'N', pattern: line('INFO[ \\t]+[A-Z]') },
    { form: 'exempt', starts: 'X', pattern: line('XMT[ \\t]+[A-Z]') },
    classificationAlone(),
    {
      form: 'textLine',
      starts: classificationStarts(),
      second: classificationSeconds(),
      pattern: line(
        `${classificationPattern()}(?:[ \\t]*//?${captionWithin()}|[ \\t]*//(?=[ \\t]*[A-Z]{3,}[A-Z ]* \\d{3}))?(?:[ \\t]+|(?<=//))(?=[A-Z0-9[])(?!SECTION[^\\n\\r[]*[a-km-z])`,
      ),
    },
    {
      form: 'executiveOrder',
      starts: 'EeF*_(',
      pattern: line(
        `(?:${labelPattern('eo')}|E\\.?[ ]?[O0]\\.?)[ ]?[:;.]?[*_]{0,3}[ \\t]*(?=\\d|[OIlL]{1,2}\\d{3}|N/?A|DECL|(?:\\r\\n|\\n|\\r)[ \\t]*1[1-3]\\d{3}\\b)`,
        'i',
      ),
    },
    {
      form: 'tags',
      starts: 'TtAa*_(',
      pattern: line(`${labelPattern('tags')}[ ]?(?:[:;/.–—-]|[*_]|(?=[ \\t]+[A-Z[(])|[ \\t]*$)`),
    },
    { form: 'tags', starts: 'Tt', pattern: line('tags[ ]?:', 'i') },
    {
      form: 'subject',
      starts: 'SsUu5*_(',
      pattern: line(
        `${labelPattern('subject')}[ ]?(?:[:;.]|[-–—](?=[ \\t])|[*_]{1,3}|(?=[ \\t]+[A-Z])|[ \\t]*$)`,
        'i',
      ),
    },
    {
      form: 'reference',
      starts: 'Rr*_(',
      pattern: line(
        `${labelPattern('ref')}(?:[ ]?[:;.]|[*_]{1,3}|(?=\\([A1]\\)[ ])|(?=(?:[ ]?[-–—][ ]?|[ \\t]+)(?:['"]?\\(?[A-Z][.):]|\\[[A-Z]\\]|\\d{2} ?[A-Z]|[A-Z][A-Z .'’-]+\\d)))`,
        'i',
      ),
    },
    {
      form: 'reference',
      starts: '(',
      second: 'Rr',
      pattern: line(`\\((?:${labelAlternatives('ref')})[ ]?:`, 'i'),
    },
    {
      form: 'authority',
      starts: 'CcLlDdRr*_(',
      pattern: line(
        `${LEAD}\\(?(?:(?:${labelAlternatives('classified-by', 'derived-from')})(?![A-Za-z])|(?:${labelAlternatives('reason', 'declassify-on')})[ ]?:)`,
        'i',
      ),
    },
    ...labelledLines('labelled', 'MmDdFfTtAaIiCcPpX', LABELLED),
    ...closingForms(),
    {
      form: 'correction',
      starts: 'C',
      second: 'O ',
      pattern: line('C ?O ?R ?R ?E ?C ?T ?E ?D[ ]+C ?O ?P ?Y'),
    },
    {
      form: 'correction',
      starts: '(*',
      pattern: line('[(*]{1,3} ?C ?O ?R ?R ?E ?C ?T ?E ?D[ ]+C ?O ?P ?Y'),
    },
    // `2. 09TUNIS302`, an entry of the list of those who sent several cables.
    {
      form: 'archive',
      starts: DIGITS,
      pattern: line('\\d{1,3}[.)] \\d\\d(?:\\d\\d)?[A-Z]{3,}\\d{1,6}[ \\t]*$'),
    },
    ...BODY,
    {
      form: 'bareMrn',
      starts: `${CAPITALS}[`,
      last: `${DIGITS}${CAPITALS}l]`,
      // The words before the post may be a classification that lost letters, or was not read at all.
      pattern: line(
        "(?=[^\\n\\r]{5,100}$)(?:[A-Z\\dl .'-]|\\[[^\\]\\n\\r]{1,24}\\])*?[ ](?:[\\dOIl]{3,8}|\\d{3,6}[A-Z]{3}\\d{0,6}|[\\dOIl]*\\[[^\\]\\n\\r]{1,24}\\][\\dOIl]*)(?: ?\\[[^\\]\\n\\r]{1,24}\\])?[ \\t]*$",
      ),
    },
    { form: 'partialNotice', starts: LETTERS, pattern: line('[^\\n\\r]{0,80}\\bpartial extract\\b', 'i') },
    ...ARCHIVE,
    { form: 'passing', starts: CAPITALS + CAPITALS.toLowerCase(), pattern: PASSING },
  ]),
);
