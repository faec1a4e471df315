import type { Section } from '../section'

export const checks: Section = {
  headings: [
    'before it goes live',
    'proving that it works',
    'what to measure',
    'checks worth automating',
  ],
  matters: [
    {
      openings: [
        'pick three numbers and leave them alone for the whole project.',
        'averages hide the users who suffer; look at the slowest one in a hundred.',
        'measure on the way in, on the way out, and nowhere else until that stops being enough.',
      ],
      closings: [
        'a chart with the release marked on it ends most debates.',
        'record what the machine was doing at the time, or the figure cannot be repeated.',
        'if a number does not change any decision, stop collecting it.',
        'take the first reading before the change, since it cannot be taken afterwards.',
      ],
    },
    {
      openings: [
        'the most useful test is the one that would have caught the last outage.',
        'test the promise and not the wiring, and the wiring stays free to change.',
        'a test that has never failed has not yet proved that it can.',
      ],
      closings: [
        'break the code on purpose once and see whether it turns red.',
        'give it a name that reads as a sentence, so that the report explains itself.',
        'keep it fast enough that nobody is tempted to skip it.',
        'run it against a real database, because the imitation agrees with everything.',
      ],
    },
    {
      openings: [
        'let one machine in twenty go first and give it a quiet day.',
        'a partial release is a question to the real world, so decide beforehand which answer means stop.',
        'compare the new group with the old one at the same hour, never with yesterday.',
      ],
      closings: [
        'the person who watches it should not be the person who wrote it.',
        'widen the share by a rule and not by a mood.',
        'stopping early is a result like any other, and deserves the same note.',
        'when both groups look alike for a day, carry on.',
      ],
    },
    {
      openings: [
        'pull the plug while everybody is awake.',
        'fail each dependency once, on purpose, and watch what the user sees.',
        'the fault you rehearse at noon is the fault you survive at night.',
      ],
      closings: [
        'what you want to see is a slow answer or a clear refusal, but never a wrong one.',
        'write down which alarm rang first, and whether it was the right one.',
        'most surprises come from timeouts that nobody had set.',
        'repeat it after every large upgrade, for defaults change quietly.',
      ],
    },
  ],
  particular: [
    'three readings tell whether {problem} has helped {stack}: how long the slowest request takes, how often somebody has to step in, and how many questions reach the chat on a monday.',
    'we check {problem} with one script that anyone who works on {stack} can run. it prints a line for each promise and ends with a non-zero code when one of them is broken.',
    'do not trust a green board {scenario}. log in, use {stack} as a customer would, and only then call {problem} done.',
  ],
}
