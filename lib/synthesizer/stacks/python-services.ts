import type { Stack } from '../stack'

export const pythonServices: Stack = {
  name: 'python services',
  area: 'backend',
  language: 'python',
  tools: ['fastapi', 'pytest', 'uvicorn', 'ruff', 'git', 'logs'],
  samples: [
    `from dataclasses import dataclass

@dataclass(frozen=True)
class Attempt:
    number: int
    wait_seconds: float

def attempts(limit: int = 5, base: float = 0.2):
    for number in range(1, limit + 1):
        yield Attempt(number, base * 2 ** (number - 1))`,
    `import time
from contextlib import contextmanager

@contextmanager
def timed(name, report=print):
    started = time.perf_counter()
    try:
        yield
    finally:
        report(f"{name}: {time.perf_counter() - started:.3f} s")

with timed("load settings"):
    settings = load_settings("settings.toml")`,
    `import asyncio

async def worker(queue: asyncio.Queue, handle):
    while True:
        job = await queue.get()
        try:
            await handle(job)
        finally:
            queue.task_done()

async def drain(queue, handle, workers=4):
    tasks = [asyncio.create_task(worker(queue, handle)) for _ in range(workers)]
    await queue.join()

    for task in tasks:
        task.cancel()`,
  ],
}
