vcl 4.1;

# A cache between nginx and the site, purged by surrogate key. Needs varnish-modules for vmod xkey.
# The site says what may be kept and for how long; without such a header nothing is kept.

import std;
import xkey;

backend default {
    .host = "127.0.0.1";
    .port = "8000";
    .probe = { .url = "/sehat/"; .interval = 5s; .timeout = 2s; .window = 5; .threshold = 3; }
}

# Who may purge: the site itself.
acl purgers {
    "127.0.0.1";
    "::1";
}

sub vcl_recv {
    if (req.method == "PURGEKEYS") {
        if (!client.ip ~ purgers) {
            return (synth(405));
        }
        # Soft: the stale copy still serves while one request fetches the fresh one.
        set req.http.n-gone = xkey.softpurge(req.http.xkey-purge);
        return (synth(200, "Purged " + req.http.n-gone));
    }
    if (req.method != "GET" && req.method != "HEAD") {
        return (pass);
    }
    # The desk, accounts, forms and whether the site is well are never answered from a copy.
    if (req.url ~ "^/(admin|akun|sehat|metrics)") {
        return (pass);
    }
    # Public pages are the same for everybody: a cookie must not make copies of them.
    unset req.http.Cookie;
    # Tracking parameters make no other page.
    set req.url = regsuball(req.url, "(utm_[a-z]+|fbclid|gclid)=[^&]*&?", "");
    set req.url = regsub(req.url, "[?&]$", "");
}

sub vcl_backend_response {
    if (!beresp.http.Cache-Control ~ "s-maxage|max-age" || beresp.http.Set-Cookie) {
        set beresp.uncacheable = true;
        set beresp.ttl = 30s;
        return (deliver);
    }
    # A site that is being restarted still has yesterday's page.
    set beresp.grace = 6h;
}

sub vcl_hit {
    if (obj.ttl <= 0s && !std.healthy(req.backend_hint)) {
        return (deliver);
    }
}

sub vcl_deliver {
    unset resp.http.xkey;
    unset resp.http.X-Varnish;
    unset resp.http.Via;
}
