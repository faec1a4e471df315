import type { Section } from '../section'

export const people: Section = {
  headings: [
    'handing it over',
    'notes for the next person',
    'working as a team',
    'keeping the knowledge',
  ],
  matters: [
    {
      openings: [
        'write the note while the terminal is still open.',
        'a good note says why, names what was rejected, and is shorter than you would like.',
        'documentation rots from the examples outward, so make the examples run.',
      ],
      closings: [
        'put it where the next person will stumble over it.',
        'the command that was really typed is worth more than the one that should have been.',
        'date it, sign it, and give it leave to be deleted.',
        'if it takes longer than ten minutes, the change was too large.',
      ],
    },
    {
      openings: [
        'a review is a conversation about risk, and taste can wait.',
        'ask the author to name the line they trust least, and begin there.',
        'small reviews get read and large ones get approved.',
      ],
      closings: [
        'say what would change your mind, and the thread ends in an hour.',
        'the tools can argue about commas so that the people do not have to.',
        'a question is often the kindest way to report a mistake.',
        'what was explained in the thread belongs in the code before the merge.',
      ],
    },
    {
      openings: [
        'sit a new colleague in front of it and keep your hands off the keyboard.',
        'the first day tells the truth about a project.',
        'whatever has to be explained twice wants to be a script.',
      ],
      closings: [
        'every question is a defect with a friendly face.',
        'fix the two worst obstacles before the next person starts.',
        'they see what the rest have learned not to see.',
        'an hour spent here returns with each person who joins.',
      ],
    },
    {
      openings: [
        'do it by hand once, by checklist twice, and by machine from then on.',
        'automate the part that is checked most often, which is seldom the part that takes longest.',
        'a script that nobody can read is a colleague on leave.',
      ],
      closings: [
        'it should say what it is about to do, and stop when asked.',
        'let it be run twice without harm, because it will be.',
        'leave the judgement to people and the typing to machines.',
        'give it one owner and one test, and it will outlive both.',
      ],
    },
  ],
  particular: [
    'the handover of {stack} took one afternoon because {problem} had been written up as it happened. nothing in the notes was elegant, and nothing in them was missing.',
    'teach {problem} by doing it together. one person types, one reads the steps aloud, and the newest member of the {stack} group decides when a step is finished.',
    'what we would tell another team with {stack} {scenario}: begin with {problem}, do it in the open, and let the people who are on call choose the order.',
  ],
}
