"""Two HTTP clients for one address and key: one that carries the key to the API host alone, one that carries nothing.

Only this module and its callers in ``api`` know httpx. Network thread only.
"""

from __future__ import annotations

import asyncio
import logging
import ssl
import time
from collections.abc import AsyncIterator, Mapping
from concurrent.futures import Executor
from contextlib import asynccontextmanager
from typing import Any
from urllib.parse import urljoin, urlsplit

import httpx

from camb_desktop import __version__
from camb_desktop.api.clock import ServiceClock
from camb_desktop.api.config import ServiceConfig
from camb_desktop.api.translate import error_of_failure
from camb_desktop.api.transport import RAW_TARGET, Transport
from camb_desktop.api.trust import make_ssl_context, proxy_for
from camb_desktop.core.errors import (
    InputError,
    KeyMissing,
    KeyRefused,
    LinkRefused,
    ProxyFailed,
    UnsafeRedirect,
)
from camb_desktop.core.links import check_download_url, expiry_of, is_loopback, raw_target
from camb_desktop.core.runs import Link

REDIRECT_LIMIT = 5
_REDIRECTS = (301, 302, 303, 307, 308)


class Session:
    """The service as one configuration sees it; a job keeps the one that it started with.

    Args:
        config: address, key, limits.
        worker: runs what takes long.

    Attributes:
        config: address, key, limits.
        host: ``host:port`` of the API.
        secrets: what must never show up in a message.
        mute: endpoints that want no ``output_type``, by route.
        answered: routes that have given a result or refused a run in the service's own words, so that they exist.
        welcome: whether a run was given for this key, so that it is a good one.
        clock: what time it is at the service.
        forbidden: runs and tasks that were refused with 403.
    """

    def __init__(self, config: ServiceConfig, worker: Executor) -> None:
        _quieten()
        self.config = config
        self._worker = worker
        self.secrets = (config.api_key,) if config.api_key else ()
        self.mute: set[str] = set()
        self.answered: set[str] = set()
        self.welcome = False
        self.clock = ServiceClock()
        self.forbidden: set[int | str] = set()
        self._base = config.base_url.strip().rstrip("/")
        self.host = host_of(self._base)
        self._api: httpx.AsyncClient | None = None
        self._bare: httpx.AsyncClient | None = None
        self._context: asyncio.Future[ssl.SSLContext] | None = None
        self.users = 0

    def check(self) -> None:
        """Raise where no request may be made at all: no key, an unusable one, or an address that would betray it."""
        try:
            parts = urlsplit(self._base)
            host = parts.hostname
        except ValueError:
            raise InputError("the service address is malformed") from None
        if not host or parts.scheme not in ("http", "https") or parts.query or parts.fragment or "@" in parts.netloc:
            raise InputError("the service address is malformed")
        if parts.scheme == "http" and not is_loopback(host):
            raise InputError("the service address is not https")
        key = self.config.api_key
        if not key:
            raise KeyMissing
        if not (key.isascii() and key.isprintable()) or key.strip() != key or len(key) > 4096:
            raise KeyRefused("the key holds characters that no key has")

    def url(self, path: str) -> str:
        """Address of an endpoint; ``path`` is made of fixed words, integers and checked UUIDs only."""
        return f"{self._base}/{path}"

    def link(self, url: str) -> Link:
        """A link that the service gave, with its expiry by this computer's clock. Raises LinkRefused."""
        check_download_url(url)
        return Link(url, self.clock.here(expiry_of(url)), time.time())

    @asynccontextmanager
    async def api(
        self, method: str, path: str, *, params: Mapping[str, str] | None = None, json: Any = None,
        headers: Mapping[str, str] | None = None, stay: bool = False,
    ) -> AsyncIterator[httpx.Response]:  # fmt: skip
        """An answer of the API whose body is still to come.

        Redirects within the API's own origin are followed with the key; a GET is followed to another https host without
        it, unless ``stay``: then the redirect itself is the answer.

        Raises:
            CambError: no answer, translated; also for failures while the body is read inside the context.
        """
        self.check()
        url = self.url(path)
        headers = {**(headers or {}), "Accept": "*/*"}
        with_key = True
        for _ in range(REDIRECT_LIMIT + 1):
            client = await self._client(with_key)
            extra = {"x-api-key": self.config.api_key or ""} if with_key else {}
            body = {"json": json} if json is not None else {}
            request = self._request(client, method, url, {**headers, **extra}, params, body)
            async with self._sent(client, request) as response:
                if with_key:
                    self.clock.learn(response.headers.get("date", ""))
                target = _redirect_target(url, response)
                if target is None or (stay and _origin(target) != _origin(url)):
                    yield response
                    return
            params = None
            if _origin(target) != _origin(url) or not with_key:
                if method != "GET":
                    raise UnsafeRedirect(
                        "another host was named for a request with a body", status=response.status_code
                    )
                _check_redirect(url, target)
                with_key = False
            elif method != "GET" and response.status_code in (301, 302, 303):
                raise UnsafeRedirect("a redirect that drops the request", status=response.status_code)
            url = target
        raise UnsafeRedirect("too many redirects")

    @asynccontextmanager
    async def storage(self, url: str, headers: Mapping[str, str] | None = None) -> AsyncIterator[httpx.Response]:
        """An answer of a storage host to a GET without any credentials; ``url`` byte for byte, redirects followed.

        Raises:
            LinkRefused: not https. CambError: as :meth:`api`.
        """
        check_download_url(url)
        for _ in range(REDIRECT_LIMIT + 1):
            client = await self._client(with_key=False)
            async with self._sent(client, self._request(client, "GET", url, headers or {}, None, {})) as response:
                target = _redirect_target(url, response)
                if target is None:
                    yield response
                    return
            _check_redirect(url, target)
            url = target
        raise UnsafeRedirect("too many redirects")

    async def aclose(self) -> None:
        """Close both clients and their connections."""
        clients, self._api, self._bare = (self._api, self._bare), None, None
        for client in clients:
            if client is not None:
                await client.aclose()

    @asynccontextmanager
    async def _sent(self, client: httpx.AsyncClient, request: httpx.Request) -> AsyncIterator[httpx.Response]:
        response: httpx.Response | None = None
        try:
            response = await client.send(request, stream=True, follow_redirects=False)
            yield response
        except (httpx.HTTPError, httpx.StreamError, httpx.InvalidURL, ssl.SSLError, OSError) as failure:
            if (
                isinstance(failure, OSError)
                and response is not None
                and not isinstance(failure, ssl.SSLError | ConnectionError)
            ):
                raise  # the caller's own trouble with a file
            proxy = proxy_for(str(request.url))
            received = response.num_bytes_downloaded if response is not None else 0
            error = error_of_failure(failure, proxied=proxy is not None, received=received)
            error.host = host_of(proxy if proxy is not None and isinstance(error, ProxyFailed) else str(request.url))
            raise error from failure
        finally:
            if response is not None:
                await response.aclose()

    def _request(
        self, client: httpx.AsyncClient, method: str, url: str, headers: Mapping[str, str],
        params: Mapping[str, str] | None, body: dict[str, Any],
    ) -> httpx.Request:  # fmt: skip
        try:
            request = client.build_request(method, url, headers=dict(headers), params=params, **body)
            if params is None:
                request.extensions[RAW_TARGET] = raw_target(url)
            return request
        except (httpx.InvalidURL, UnicodeError, ValueError):
            raise LinkRefused("malformed address") from None

    def warm_up(self) -> asyncio.Future[ssl.SSLContext]:
        """Have the certificates of the system read, which takes up to 100 ms; the first request then need not wait."""
        if self._context is None:
            self._context = asyncio.get_running_loop().run_in_executor(self._worker, make_ssl_context)
            self._context.add_done_callback(_seen)
        return self._context

    async def _client(self, with_key: bool) -> httpx.AsyncClient:
        context = await asyncio.shield(self.warm_up())
        existing = self._api if with_key else self._bare
        if existing is not None:
            return existing
        config = self.config
        client = httpx.AsyncClient(
            transport=Transport(context),
            follow_redirects=False,
            timeout=httpx.Timeout(
                connect=config.connect_timeout_s,
                read=config.read_timeout_s,
                write=config.write_timeout_s,
                pool=None,
            ),
            headers={"User-Agent": f"camb-desktop/{__version__}", "Accept-Encoding": "identity"},
        )
        if with_key:
            self._api = client
        else:
            self._bare = client
        return client


def host_of(url: str) -> str:
    """``host:port`` of an address, ``""`` where it has none."""
    try:
        parts = urlsplit(url)
        return f"{(parts.hostname or '').lower()}:{parts.port or (443 if parts.scheme == 'https' else 80)}"
    except ValueError:
        return ""


def _seen(context: asyncio.Future[ssl.SSLContext]) -> None:
    """Its failure is told by the first request, if there is one."""
    if not context.cancelled():
        context.exception()


def _origin(url: str) -> tuple[str, str]:
    return urlsplit(url).scheme.lower(), host_of(url)


def _redirect_target(url: str, response: httpx.Response) -> str | None:
    """Where an answer to ``url`` leads, byte for byte: a signature may be of the very spelling."""
    location = response.headers.get("location")
    if response.status_code not in _REDIRECTS or not location:
        return None
    try:
        if "://" in location[:12]:
            return str(location)
        parts = urlsplit(url)
        if location.startswith("//"):
            return f"{parts.scheme}:{location}"
        if location.startswith("/"):
            return f"{parts.scheme}://{parts.netloc}{location}"
        return str(urljoin(url, location))
    except ValueError:
        raise UnsafeRedirect("malformed address", status=response.status_code) from None


def _check_redirect(url: str, target: str) -> None:
    try:
        check_download_url(target)
    except LinkRefused as error:
        raise UnsafeRedirect(error.detail) from None
    if urlsplit(target).scheme == "http" and not is_loopback(urlsplit(url).hostname or ""):
        raise UnsafeRedirect("a redirect from https to http")


def _quieten() -> None:
    """At INFO httpx logs whole signed addresses, at DEBUG httpcore logs every header."""
    for name in ("httpx", "httpcore", "httpcore.connection", "httpcore.http11", "httpcore.proxy", "hpack"):
        logging.getLogger(name).setLevel(logging.WARNING)
