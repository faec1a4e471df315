import { approach } from './sections/approach'
import { checks } from './sections/checks'
import { operations } from './sections/operations'
import { people } from './sections/people'
import { reasons } from './sections/reasons'
import { safety } from './sections/safety'

/** In the order in which a post goes through them; a post has two or three. */
export const sections = [reasons, approach, checks, safety, operations, people] as const
