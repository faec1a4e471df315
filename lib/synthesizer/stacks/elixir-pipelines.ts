import type { Stack } from '../stack'

export const elixirPipelines: Stack = {
  name: 'elixir pipelines',
  area: 'streaming',
  language: 'elixir',
  tools: ['mix', 'broadway', 'telemetry', 'credo', 'git', 'observer'],
  samples: [
    `defmodule Archive.Loader do
  use GenServer

  def start_link(options), do: GenServer.start_link(__MODULE__, options, name: __MODULE__)

  @impl true
  def init(options), do: {:ok, %{seen: MapSet.new(), limit: options[:limit]}}

  @impl true
  def handle_call({:load, id}, _from, state) do
    {:reply, MapSet.member?(state.seen, id), update_in(state.seen, &MapSet.put(&1, id))}
  end
end`,
    `path = System.fetch_env!("ARCHIVE")

path
|> File.stream!()
|> Stream.map(&String.trim_trailing/1)
|> Stream.reject(&(&1 == ""))
|> Stream.chunk_every(500)
|> Task.async_stream(&store/1, max_concurrency: 4, timeout: 30_000)
|> Enum.reduce(0, fn {:ok, count}, sum -> sum + count end)`,
    `def backoff(attempt) when attempt > 0 do
  base = 200 * Integer.pow(2, attempt - 1)

  min(base + :rand.uniform(100), 30_000)
end`,
  ],
}
