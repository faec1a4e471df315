import type { Stack } from '../stack'

export const rustWorkers: Stack = {
  name: 'rust workers',
  area: 'backend',
  language: 'rust',
  tools: ['cargo', 'clippy', 'tokio', 'tracing', 'git', 'flame graphs'],
  samples: [
    `#[derive(Debug)]
enum Refusal {
    TooLarge { bytes: usize, limit: usize },
    NotText,
}

fn accept(body: &[u8], limit: usize) -> Result<&str, Refusal> {
    if body.len() > limit {
        return Err(Refusal::TooLarge { bytes: body.len(), limit });
    }

    std::str::from_utf8(body).map_err(|_| Refusal::NotText)
}`,
    `let (sender, mut jobs) = tokio::sync::mpsc::channel::<Job>(256);

let worker = tokio::spawn(async move {
    while let Some(job) = jobs.recv().await {
        if let Err(error) = job.run().await {
            tracing::warn!(%error, id = job.id, "job failed");
        }
    }
});

drop(sender);
worker.await?;`,
    `use std::collections::HashMap;

pub fn count<'a>(words: impl Iterator<Item = &'a str>) -> HashMap<&'a str, u32> {
    let mut seen = HashMap::new();

    for word in words {
        *seen.entry(word).or_default() += 1;
    }
    seen
}`,
  ],
}
