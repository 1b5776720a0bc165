import type { Rule } from '../rule';
import { exampleFront } from '../support/examples';
import { oddLabel } from '../support/labels';

export const subjectLabel: Rule = {
  id: 'subject-label',
  group: 'subject',
  reads: 'frame',
  summary: 'The label of the SUBJECT line is misspelt, or has another mark than a colon.',
  why: 'Readers and finding aids know a cable by its subject and look for it by its label. SUBJ is an accepted short form; the others are slips of typing or of copying.',
  authority: ['LEUC'],
  severity: { draft: 'information', transcribe: 'information' },
  generations: ['sas', 'middle', 'cablegate', 'smart'],
  since: '0.2.0',
  examples: {
    bad: [
      { text: exampleFront({ subject: 'SUBJT: SWARM RULES' }), finds: ['SUBJT:'], fixed: exampleFront() },
      { text: exampleFront({ subject: 'SUPJECT: SWARM RULES' }), finds: ['SUPJECT'], fixed: exampleFront() },
    ],
    good: [{ text: exampleFront() }, { text: exampleFront({ subject: 'SUBJ: SWARM RULES' }) }],
  },
  check: (cable, context) => oddLabel(cable, 'subject', 'SUBJECT', context),
};
