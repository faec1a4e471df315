import type { Stack } from '../stack'

export const nginxGateways: Stack = {
  name: 'nginx gateways',
  area: 'infrastructure',
  language: 'nginx',
  tools: ['nginx', 'certbot', 'curl', 'goaccess', 'git', 'access logs'],
  samples: [
    `limit_req_zone $binary_remote_addr zone=login:10m rate=5r/m;

server {
    listen 443 ssl;
    server_name shop.example;

    location = /login {
        limit_req zone=login burst=5 nodelay;
        proxy_pass http://application;
    }
}`,
    `upstream application {
    server 10.0.0.11:8080 max_fails=2 fail_timeout=5s;
    server 10.0.0.12:8080 max_fails=2 fail_timeout=5s;
    keepalive 32;
}

proxy_http_version 1.1;
proxy_set_header Connection "";
proxy_next_upstream error timeout http_503;`,
    `map $http_cookie $skip_cache {
    default 0;
    "~*session=" 1;
}

proxy_cache_path /var/cache/pages keys_zone=pages:50m inactive=1h;
proxy_cache_use_stale error timeout updating;
proxy_cache_bypass $skip_cache;`,
  ],
}
