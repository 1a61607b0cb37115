"""Whom to trust and whom to go through: certificates of the system and of the environment, and the proxies."""

from __future__ import annotations

import os
import ssl
from pathlib import Path
from urllib.parse import urlsplit
from urllib.request import getproxies, proxy_bypass

import truststore

from camb_desktop.core.errors import CertificateRejected
from camb_desktop.core.links import is_loopback

CA_FILE_VARIABLES = ("SSL_CERT_FILE", "REQUESTS_CA_BUNDLE", "CURL_CA_BUNDLE")
CA_FOLDER_VARIABLES = ("SSL_CERT_DIR", "REQUESTS_CA_BUNDLE")


def make_ssl_context() -> ssl.SSLContext:
    """The operating system's trust store, and on top the certificates that the environment names.

    Raises:
        CertificateRejected: a file that the environment names holds no certificates.
    """
    context = truststore.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    for names, is_right in ((CA_FILE_VARIABLES, Path.is_file), (CA_FOLDER_VARIABLES, Path.is_dir)):
        for name in names:
            value = os.environ.get(name, "")
            if not value or not is_right(Path(value)):
                continue
            try:
                if is_right is Path.is_file:
                    context.load_verify_locations(cafile=value)
                else:
                    context.load_verify_locations(capath=value)
            except (OSError, ssl.SSLError) as error:
                raise CertificateRejected(f"{name} names no usable certificates") from error
    return context


def proxy_for(url: str) -> str | None:
    """Address of the proxy that a request for ``url`` goes through, by environment or system; None for none.

    This computer itself is never asked for through a proxy.
    """
    parts = urlsplit(url)
    host = parts.hostname or ""
    if is_loopback(host):
        return None
    proxies = getproxies()
    proxy = proxies.get(parts.scheme) or proxies.get("all")
    if not proxy or proxy_bypass(f"{host}:{parts.port}" if parts.port else host):
        return None
    proxy = proxy if "://" in proxy else f"http://{proxy}"
    return f"socks5h{proxy[5:]}" if proxy.startswith("socks:") else proxy
