import type { Section } from '../section'

export const safety: Section = {
  headings: [
    'keeping it safe',
    'access and secrets',
    'guarding the edges',
    'limits and permissions',
  ],
  matters: [
    {
      openings: [
        'give every part of the system the least it can live with, and write down why it needs that.',
        'check permission where the action happens, for a hidden button protects nothing.',
        'a role that can do everything will one day be used by mistake.',
      ],
      closings: [
        'review the list of grants as you would review code, line by line.',
        'a refused call should leave a trace that somebody reads.',
        'test the refusal as carefully as the permission.',
        'temporary access needs an end date at the moment it is given.',
      ],
    },
    {
      openings: [
        'a secret that sits in two places is already half public.',
        'secrets age, so plan their replacement on the day they are made.',
        'search the history of the repository before you believe that it holds no keys.',
      ],
      closings: [
        'what can be replaced in ten minutes can be lost without drama.',
        'print the name of the secret in a log if you must, and never its value.',
        'the rehearsal is simple: swap one of them on an ordinary tuesday.',
        'let a machine hand them out, since machines do not paste into chat.',
      ],
    },
    {
      openings: [
        'parse what arrives at the door and let nothing unparsed into the house.',
        'treat every upload as a letter from a stranger: weigh it before opening it.',
        'the same rule has to hold for the form, the import and the interface for machines.',
      ],
      closings: [
        'say which field was wrong and what would have been right.',
        'after that line the code may trust its types and stay short.',
        'refuse early, because a half-stored request is harder to undo than a refused one.',
        'keep a few of the worst examples as tests and add to them after each incident.',
      ],
    },
    {
      openings: [
        'whatever has no limit has one you do not know yet.',
        'choose the ceiling for size, time and number before somebody else finds it.',
        'a queue without an upper bound only moves the outage to a later hour.',
      ],
      closings: [
        'put the figure into the configuration with its unit in the name.',
        'answer politely when it is reached, and say when to come back.',
        'count how often it is reached, for that number is the real forecast.',
        'raise it on purpose and in writing, never during an incident.',
      ],
    },
  ],
  particular: [
    'while {problem} is under way, {stack} has two sets of rules at once. list who can reach what in each of them, and close the old door on the day the new one is in use.',
    'the risky minute of {problem} is the one in which {stack} accepts both the old and the new. keep it short, announce it, and have one person do nothing but watch.',
    '{scenario} it is tempting to share one account for {stack}. do not; the first question after an incident is who did what, and {problem} will not wait for the answer.',
  ],
}
