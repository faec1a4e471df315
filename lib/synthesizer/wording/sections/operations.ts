import type { Section } from '../section'

export const operations: Section = {
  headings: [
    'running it day to day',
    'after the release',
    'when it breaks at night',
    'living with the change',
  ],
  matters: [
    {
      openings: [
        'a log line is a letter to somebody in a hurry.',
        'log the decision and the reason, not the fact that a function was entered.',
        'one identifier that travels with the request is worth a hundred lines of detail.',
      ],
      closings: [
        'give it a fixed shape so that a machine can count it.',
        'leave out what identifies a person, since logs travel further than databases.',
        'delete the ones that nobody has searched for in a year.',
        'read a hundred of them in a row once a month; it is the cheapest audit there is.',
      ],
    },
    {
      openings: [
        'an alert should wake someone only if there is something to be done before breakfast.',
        'every alarm needs a first step written below it.',
        'count the alarms of a week and the ones that led to work; the difference is noise.',
      ],
      closings: [
        'turn the others into a list for the morning.',
        'whoever is woken may change the rule the same day.',
        'tie it to what users feel and not to what a disk feels.',
        'an alarm that is always right gets answered in seconds.',
      ],
    },
    {
      openings: [
        'the way back is part of the feature and is built before it.',
        'going back should need one command, no discussion and no author.',
        'decide in daylight which sign means that we turn round.',
      ],
      closings: [
        'use it once for no reason, so that it is known to work.',
        'data written in the meantime has to survive in both directions.',
        'turning round early is cheap; the expensive kind comes after an hour of hope.',
        'keep the previous version warm until a full day has passed.',
      ],
    },
    {
      openings: [
        'plan for twice the load of your best day and know what gives way first.',
        'capacity is lost in steps, and the last step looks exactly like the first.',
        'idle machines cost money and busy ones cost patience; choose with open eyes.',
      ],
      closings: [
        'one simple forecast, drawn by hand each month, is enough for most teams.',
        'shed the work that can wait before the work that cannot.',
        'the database is usually the answer, and its connections are usually the reason.',
        'note the date on which the line will be crossed, and act a month earlier.',
      ],
    },
  ],
  particular: [
    'a week after {problem}, {stack} should look boring. if somebody still checks it by hand every morning, a signal is missing and that is the next piece of work.',
    'keep a page for {stack} that answers three questions at night: is it {problem} again, what can be switched off, and whom may i wake.',
    'we run {stack} {scenario}, so the runbook for {problem} has to fit on a telephone. five lines, no links that need a login, and the way back comes first.',
  ],
}
