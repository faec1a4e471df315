const choices = [
  ['each', 'As chosen for each'],
  ['merge', 'Merge all'],
  ['hide', 'Hide all'],
  ['keep', 'Keep all'],
] as const

/** The same for all near copies, whatever is chosen for each. */
export function AllChoice({ chosen = 'each' }: { chosen?: string | undefined }) {
  return (
    <fieldset className="font-ui text-sm">
      <legend className="mb-1 font-medium">All of them</legend>
      <div className="flex flex-wrap gap-x-6 gap-y-1">
        {choices.map(([value, label]) => (
          <label key={value} className="flex items-center gap-2 py-1.5">
            <input
              type="radio"
              name="all"
              value={value}
              defaultChecked={value === chosen}
              className="size-5 shrink-0"
            />
            {label}
          </label>
        ))}
      </div>
    </fieldset>
  )
}
