import type { Stack } from '../stack'

export const springServices: Stack = {
  name: 'spring services',
  area: 'backend',
  language: 'java',
  tools: ['gradle', 'junit', 'micrometer', 'flyway', 'git', 'thread dumps'],
  samples: [
    `public record Money(long cents, String currency) {

    public Money {
        if (cents < 0) throw new IllegalArgumentException("cents must not be negative");
    }

    public Money plus(Money other) {
        if (!currency.equals(other.currency)) throw new IllegalArgumentException("mixed currencies");
        return new Money(cents + other.cents, currency);
    }
}`,
    `@RestController
class HealthController {

    private final DataSource source;

    HealthController(DataSource source) {
        this.source = source;
    }

    @GetMapping("/ready")
    ResponseEntity<Void> ready() throws SQLException {
        try (var connection = source.getConnection()) {
            return connection.isValid(1) ? ok().build() : status(503).build();
        }
    }
}`,
    `var slow = requests.stream()
    .filter(request -> request.took().compareTo(Duration.ofMillis(500)) > 0)
    .collect(groupingBy(Request::route, counting()));

slow.entrySet().stream()
    .sorted(Map.Entry.<String, Long>comparingByValue().reversed())
    .limit(10)
    .forEach(entry -> log.info("{} {}", entry.getKey(), entry.getValue()));`,
  ],
}
