import type { ComponentProps } from 'react'

type Props = Omit<ComponentProps<'textarea'>, 'value'> & { value: string }

/** Several lines that are as high as what is in them. */
export function GrowArea({ value, className = '', ...rest }: Props) {
  return (
    <div className={`grow-area ${className}`} data-value={value}>
      <textarea rows={1} value={value} {...rest} />
    </div>
  )
}
