type Option<Value> = {
  value: Value
  label: string
  /** What it says; null when that is nothing any more. */
  shown: string | null
}

type Props<Value> = {
  name: string
  legend: string
  options: readonly Option<Value>[]
  chosen: Value | undefined
  onChoose: (value: Value) => void
}

/** What two people made of one thing, side by side, and whose it is to be. */
export function ConflictChoice<Value extends string>(props: Props<Value>) {
  const { name, legend, options, chosen, onChoose } = props
  return (
    <fieldset className="conflict-choice">
      <legend>{legend}</legend>
      <div>
        {options.map(({ value, label, shown }) => (
          <label key={value} data-value={value}>
            <span className="font-medium">
              <input
                type="radio"
                name={name}
                value={value}
                required
                checked={chosen === value}
                onChange={() => onChoose(value)}
              />{' '}
              {label}
            </span>
            {shown !== null && <span className="conflict-text">{shown}</span>}
          </label>
        ))}
      </div>
    </fieldset>
  )
}
