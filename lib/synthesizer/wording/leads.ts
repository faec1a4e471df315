export const leads = [
  'these are the notes we kept while {problem} in {stack} {scenario}, cut down to what was useful a month later.',
  'most advice on {stack} stops where the trouble begins. this post is about {problem} {scenario}, with the dull parts left in.',
  'if {problem} has been on your list for a while, start here. everything below was tried in {stack} {scenario}.',
  'we expected {problem} to be a short job. in {stack} it was not, and this is the order in which we would do it today.',
  'a short account of {problem} in {stack} {scenario}: what we saw, what we changed, and how we know that it helped.',
  'nobody enjoys {problem}, and in {stack} it tends to be put off. the steps below make it small enough to finish in a week.',
  'this post collects what our {stack} needed {scenario}. the thread through it is {problem}, one careful step after another.',
  'three attempts at {problem} failed before one held. here is the one that held in {stack}, and the reasons why.',
  'readers keep asking how we go about {problem} in {stack}. the honest answer is slowly, in writing, and with a way back.',
  'a plan for {problem} that fits on one screen, written for people who look after {stack} {scenario}.',
  'you can be good at {stack} and still be surprised by {problem}. this is a map of the surprises we have met so far.',
  'what follows is less a tutorial than a checklist with reasons: {problem} in {stack}, {scenario}.',
] as const
