import type { ReactNode } from 'react'
import type { PostBlock } from '@/lib/posts/post'

/** Puts something around a block as it is rendered; `position` is where it stands in its post, from 0. */
export type Mark = (block: PostBlock, position: number, rendered: ReactNode) => ReactNode
