import type { ComponentProps } from 'react'

const looks = {
  primary: 'border-accent bg-accent text-on-accent hover:opacity-90',
  plain: 'border-edge bg-paper text-ink hover:border-accent hover:text-accent',
} as const

type Props = ComponentProps<'button'> & { look?: keyof typeof looks }

export function Button({ look = 'plain', type = 'button', className = '', ...rest }: Props) {
  return (
    <button
      type={type}
      className={`font-ui inline-flex min-h-10 items-center justify-center rounded-md border px-4 py-1.5 text-sm font-medium disabled:opacity-60 ${looks[look]} ${className}`}
      {...rest}
    />
  )
}
