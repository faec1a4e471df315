import type { Stack } from '../stack'

export const dotnetServices: Stack = {
  name: 'dotnet services',
  area: 'backend',
  language: 'csharp',
  tools: ['dotnet test', 'serilog', 'polly', 'benchmarkdotnet', 'git', 'counters'],
  samples: [
    `var builder = WebApplication.CreateBuilder(args);
builder.Services.AddHealthChecks().AddCheck<DatabaseCheck>("database");

var app = builder.Build();
app.MapHealthChecks("/ready");
app.Run();`,
    `public sealed class Outbox(IDbConnection connection)
{
    public async Task<int> FlushAsync(Func<Message, Task> send)
    {
        var waiting = await connection.QueryAsync<Message>("select * from outbox limit 100");

        foreach (var message in waiting)
        {
            await send(message);
            await connection.ExecuteAsync("delete from outbox where id = @Id", message);
        }
        return waiting.Count();
    }
}`,
    `public static class Pages
{
    public static async IAsyncEnumerable<T> All<T>(Func<string?, Task<Page<T>>> read)
    {
        string? cursor = null;

        do
        {
            var page = await read(cursor);
            foreach (var row in page.Rows) yield return row;
            cursor = page.Next;
        } while (cursor is not null);
    }
}`,
  ],
}
