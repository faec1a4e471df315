import type { Stack } from '../stack'

export const goServices: Stack = {
  name: 'go services',
  area: 'backend',
  language: 'go',
  tools: ['go test', 'pprof', 'golangci-lint', 'delve', 'git', 'metrics'],
  samples: [
    `func retry(ctx context.Context, limit int, do func() error) error {
	var err error

	for n := 0; n < limit; n++ {
		if err = do(); err == nil {
			return nil
		}

		select {
		case <-ctx.Done():
			return ctx.Err()
		case <-time.After(time.Duration(1<<n) * 100 * time.Millisecond):
		}
	}
	return fmt.Errorf("gave up after %d attempts: %w", limit, err)
}`,
    `server := &http.Server{
	Addr:              ":8080",
	Handler:           routes(),
	ReadHeaderTimeout: 5 * time.Second,
}

stop, cancel := signal.NotifyContext(context.Background(), syscall.SIGTERM)
defer cancel()

go func() { _ = server.ListenAndServe() }()
<-stop.Done()

grace, done := context.WithTimeout(context.Background(), 20*time.Second)
defer done()
_ = server.Shutdown(grace)`,
    `type bucket struct {
	tokens float64
	last   time.Time
}

func (b *bucket) take(rate, size float64, now time.Time) bool {
	b.tokens = min(size, b.tokens+now.Sub(b.last).Seconds()*rate)
	b.last = now

	if b.tokens < 1 {
		return false
	}
	b.tokens--
	return true
}`,
  ],
}
