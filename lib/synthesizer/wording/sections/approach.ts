import type { Section } from '../section'

export const approach: Section = {
  headings: [
    'a steady way forward',
    'the shape of the change',
    'working in small steps',
    'how we went about it',
  ],
  matters: [
    {
      openings: [
        'cut the work until one piece can be finished, released and forgotten within a day.',
        'a step is small enough when you can say in one sentence how to take it back.',
        'prefer two dull releases to one exciting one.',
      ],
      closings: [
        'each piece then carries its own proof, and a failure points at one thing only.',
        'what looks slow on a plan turns out fast on a calendar.',
        'the pieces that never get done were, more often than not, never needed.',
        'tell the others about every piece, because silence makes small steps look like none.',
      ],
    },
    {
      openings: [
        'go through the whole change once on a copy, with the same commands and the same people.',
        'a rehearsal is only worth the name if it may fail.',
        'the copy need not be large, but it has to be wired like the real thing.',
      ],
      closings: [
        'keep the transcript; on the day it becomes the script.',
        'note every place where somebody had to guess, and replace the guess by a line of text.',
        'stop the clock at each step so that the real window can be planned with numbers.',
        'when it goes through twice without a question, it is ready.',
      ],
    },
    {
      openings: [
        'write the plain version first. most code is read by someone tired.',
        'a name that needs a comment is asking to be a different name.',
        'resist the general solution until a third case has turned up.',
      ],
      closings: [
        'the clever version can still be written later, with a measurement to justify it.',
        'fewer parts also means fewer places where a fault can hide.',
        'a reviewer should be able to predict the next line before reading it.',
        'if it feels too simple to be proud of, it is about right.',
      ],
    },
    {
      openings: [
        'draw one line through the system and let only one kind of thing cross it.',
        'rules, storage and presentation change at different speeds, so keep them in different places.',
        'decide early which module may know about the outside world.',
      ],
      closings: [
        'everything on the inner side can then be tested without a network.',
        'a boundary that nothing checks will be gone by spring.',
        'when a change touches both sides, ask which of them has the wrong job.',
        'it costs a little typing and saves a great deal of searching.',
      ],
    },
  ],
  particular: [
    'for {problem} in {stack} we made a list of ten steps and crossed out six. the four that remained went live on four different days, and nobody outside the team noticed any of them.',
    'start {problem} at the edge of {stack}, not in the middle. the edge has fewer callers, so a wrong turn there is cheap and teaches the same lesson.',
    'a good plan for {problem} {scenario} says what will not be done. ours left out two thirds of {stack}, in writing, with a date for looking again.',
  ],
}
