import type { Section } from '../section'

export const reasons: Section = {
  headings: [
    'where the trouble starts',
    'the cost of waiting',
    'signs to look for',
    'what we were up against',
  ],
  matters: [
    {
      openings: [
        'before anything is changed, describe the present in three lines: what goes in, what comes out, and how long it takes.',
        'a problem that has not been written down grows with every person who retells it.',
        'take one real case from last week and follow it from the first click to the last row.',
      ],
      closings: [
        'the description will be wrong in places, and finding out where is half of the work.',
        'keep it next to the code, dated, so that the next person can tell what was true when.',
        'once two people agree on it, every later argument gets shorter.',
        'numbers belong in it, even rough ones, because rough numbers can be improved and opinions cannot.',
      ],
    },
    {
      openings: [
        'the first sign is rarely an error. it is a colleague who has learned to wait, or to click twice.',
        'users describe the symptom in their own words, and those words are worth keeping as they are.',
        'look for the workaround before you look for the fault; a popular workaround is a map of the fault.',
      ],
      closings: [
        'ask when it began, and compare the answer with the list of releases.',
        'three such stories on one day usually have one cause.',
        'what people have stopped complaining about is often the most expensive part.',
        'write down the exact time, since the logs will be searched by time and by nothing else.',
      ],
    },
    {
      openings: [
        'every week of delay has a price, and it is seldom the price that was discussed.',
        'the bill for doing nothing arrives in small coins: a retry here, a late evening there.',
        'postponed work does not stay the same size, because everything built meanwhile leans on it.',
      ],
      closings: [
        'add up the hours of one month before you call the repair too expensive.',
        'once the sum is visible, the discussion moves from whether to when.',
        'the people who pay it are usually not the people who decide about it.',
        'put that estimate at the top of the ticket, where it cannot be scrolled past.',
      ],
    },
    {
      openings: [
        'it helps to know whose problem this is. a shared problem with no name on it waits for ever.',
        'two teams can each do their part well and still leave a gap between them.',
        'when the person who wrote this left, the reasons left as well.',
      ],
      closings: [
        'name one person who may say yes, and one who has to be told.',
        'a short meeting with both sides at one screen settles more than a month of tickets.',
        'ownership can be lent for a quarter; that is better than a committee.',
        'the name goes into the readme, and the readme goes into the review.',
      ],
    },
  ],
  particular: [
    'in {stack} the trouble with {problem} is that it works nearly always. the few times when it does not are spread over many people, and none of them sees enough of it to complain.',
    'we came to {problem} {scenario}. that ruled out the large answer, and looking back it was the best thing that could have happened to our {stack}.',
    'ask three people what {problem} means for {stack} and you will hear three projects. settle on one of them first, and write the other two down for later.',
  ],
}
