"""Where jobs ask for links: those who ask at the same time share bulk calls. Network thread only."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import islice

from camb_desktop.api.calls import get_bulk
from camb_desktop.api.connectivity import Connectivity, is_out_of_reach
from camb_desktop.api.host_limiter import HostLimiter
from camb_desktop.api.job import Job
from camb_desktop.api.kinds import KindBook, other_kind
from camb_desktop.api.planning import batch_sizes, ripe
from camb_desktop.api.retry import wait_before_retry
from camb_desktop.api.session import Session
from camb_desktop.core.errors import CambError, KeyRefused, LinkError, RateLimited, RunForbidden
from camb_desktop.core.runs import Kind, Link

#: What one call left over waits for company from others no longer than this.
_POOL_S = 1.0
#: How many of those that wait are looked at to put calls together, the most urgent ones: enough for 40 calls at a time,
#: and 10,000 that wait cost no more for each call than 200 do.
_IN_SIGHT = 200


@dataclass(frozen=True, slots=True, eq=False)
class _Call:
    """Those that wait for one bulk call, and what makes it."""

    batch: list[_Ask]
    puller: asyncio.Task[None]


@dataclass(slots=True, eq=False)
class _Ask:
    job: Job
    future: asyncio.Future[Link | None]
    refused: set[Kind] = field(default_factory=set)
    rate_limits: int = 0
    left_over_at: float = 0.0
    call: _Call | None = None

    @property
    def auto(self) -> bool:
        return self.job.kind is Kind.AUTO

    @property
    def fresh(self) -> bool:
        """Not yet asked for at any endpoint."""
        return not self.refused


class LinkBatcher:
    """Plans bulk calls for one session.

    A call is put together when its turn at the API comes, so what was asked for in the meantime goes along, ⌈n/5⌉ calls
    for n runs of a kind; of a rare kind among more than 200 that wait, a few more. While nothing is known of any kind,
    one call of unknown runs goes ahead as a scout. What calls for runs of unknown kind leave over waits briefly, so
    that it shares calls of the other kind.

    Args:
        session: service and key.
        limiter: turns at the API host.
        connectivity: knows whether the host can be reached.
        book: kinds learnt so far.
    """

    def __init__(self, session: Session, limiter: HostLimiter, connectivity: Connectivity, book: KindBook) -> None:
        self._session = session
        self._limiter = limiter
        self._connectivity = connectivity
        self._book = book
        self._asks: dict[_Ask, None] = {}  # an ordered set
        self._in_order = True  # the most urgent first
        self._pullers: set[asyncio.Task[None]] = set()
        self._idle_pullers = 0
        self._scouting = False
        self._planned = self._closed = False
        self._on_way: list[tuple[Kind, list[_Ask]]] = []
        self._pool_timer: asyncio.TimerHandle | None = None

    async def ask(self, job: Job) -> Link | None:
        """A link for the job's run out of a bulk call.

        Returns:
            None where no bulk call has one for it: alone in the queue, in a hurry, left out of the answer, or part of a
            call that failed. The job then goes on with single calls.

        Raises:
            KeyRefused: the key is refused for certain. LinkRefused: the service gave something that is no safe link.
        """
        if job.urgent and self._limiter.full:
            return None
        ask = _Ask(job, asyncio.get_running_loop().create_future())
        job.waits_for = self._limiter.host
        self._put(ask)
        try:
            with job.waiting():
                return await ask.future
        finally:
            job.waits_for = ""
            if ask in self._asks:
                del self._asks[ask]
                self._plan_soon()  # others may have waited for what it would have left over
            _hang_up(ask)

    def _refuse(self, asks: list[_Ask], error: KeyRefused) -> None:
        for ask in asks:
            if not ask.future.done():
                ask.future.set_exception(KeyRefused(error.detail, status=error.status))

    def hurry(self) -> None:
        """The selected row does not wait for a bulk call while the API has no turn to give: it goes alone."""
        self._in_order = False
        if self._limiter.full:
            for ask in [ask for ask in self._asks if ask.job.urgent]:
                del self._asks[ask]
                _answer(ask, None)
        self._plan_soon()

    async def aclose(self) -> None:
        """Cancel the calls that are on their way."""
        self._closed = True
        self._forget_timer()
        for puller in self._pullers:
            puller.cancel()
        await asyncio.gather(*self._pullers, return_exceptions=True)

    def _put(self, ask: _Ask) -> None:
        ask.call = None
        if self._asks and ask.job.rank < next(reversed(self._asks)).job.rank:
            self._in_order = False
        self._asks[ask] = None
        self._plan_soon()

    def _plan_soon(self) -> None:
        if not self._planned and not self._closed:
            self._planned = True
            asyncio.get_running_loop().call_soon(self._plan)

    def _plan(self) -> None:
        """See that enough pullers wait for a turn. One pass of the loop after the first ask, so that all are there."""
        self._planned = False
        if self._closed:
            return
        wanted = sum(len(batch_sizes(len(_run_ids(group)))) for group in self._groups())
        for _ in range(wanted - self._idle_pullers):
            self._idle_pullers += 1
            puller = asyncio.get_running_loop().create_task(self._pull())
            self._pullers.add(puller)
            puller.add_done_callback(self._pullers.discard)

    def _groups(self) -> list[list[_Ask]]:
        """Those in sight, by what they can share a call with; most urgent first in each."""
        groups: dict[tuple[bool, Kind], list[_Ask]] = {}
        if not self._in_order:
            self._asks = dict.fromkeys(sorted(self._asks, key=lambda ask: ask.job.rank))
            self._in_order = True
        for ask in self._in_sight():
            if ask.auto and self._scouting and not len(self._book):
                continue
            groups.setdefault((ask.auto, self._kind_for(ask)), []).append(ask)
        self._forget_timer()
        ready = [self._ready(group, kind) for (_, kind), group in groups.items()]
        return [group for group in ready if group]

    def _in_sight(self) -> Iterator[_Ask]:
        return islice(self._asks, _IN_SIGHT)

    def _ready(self, group: list[_Ask], kind: Kind) -> list[_Ask]:
        """Those of a group that need not wait for company."""
        left_over = [ask for ask in group if not ask.fresh]
        if not len(self._book):
            return group  # the scout goes on at the other endpoint
        if not left_over or any(ask.job.urgent for ask in left_over) or not self._more_to_come(other_kind(kind)):
            return group
        loop = asyncio.get_running_loop()
        until = min(ask.left_over_at for ask in left_over) + _POOL_S
        if until <= loop.time():
            return group
        if self._pool_timer is None or until < self._pool_timer.when():
            self._forget_timer()
            self._pool_timer = loop.call_at(until, self._plan_soon)
        # Counted by run, not by ask: a call takes no ID twice.
        fresh = len(_run_ids([ask for ask in group if ask.fresh]))
        going = set(_run_ids(left_over)[: ripe(fresh, len(_run_ids(left_over)))])
        return [ask for ask in group if ask.fresh or ask.job.fixed_run_id in going]

    def _more_to_come(self, kind: Kind) -> bool:
        """Whether calls of this kind may yet leave something over for the other one."""
        return any(
            called is kind and any(ask.auto and ask.fresh for ask in batch) for called, batch in self._on_way
        ) or any(ask.auto and ask.fresh and self._kind_for(ask) is kind for ask in self._in_sight())

    def _forget_timer(self) -> None:
        if self._pool_timer is not None:
            self._pool_timer.cancel()
            self._pool_timer = None

    def _kind_for(self, ask: _Ask) -> Kind:
        if not ask.auto:
            return ask.job.kind
        guess = self._book.guess(ask.job.fixed_run_id)
        return other_kind(guess) if guess in ask.refused else guess

    async def _pull(self) -> None:
        turned = False
        try:
            async with self._limiter.turn(None, rank=(0, 0)):
                turned = True
                self._idle_pullers -= 1
                groups = self._groups()
                if not groups:
                    return
                group = min(groups, key=lambda group: group[0].job.rank)
                run_ids = _run_ids(group)
                run_ids = run_ids[: batch_sizes(len(run_ids))[0]]
                batch = [ask for ask in group if ask.job.fixed_run_id in run_ids]
                kind = self._kind_for(batch[0])
                for ask in batch:
                    del self._asks[ask]
                self._assign(batch)
                scout = batch[0].auto and not len(self._book)
                self._scouting = self._scouting or scout
                on_way = (kind, batch)
                self._on_way.append(on_way)
                try:
                    after = await self._serve(batch, kind)
                except BaseException:
                    for ask in batch:
                        _answer(ask, None)
                    raise
                finally:
                    self._on_way.remove(on_way)
                    if scout:
                        self._scouting = False
            if after is not None:
                await self._put_back(batch, after)
        finally:
            if not turned:
                self._idle_pullers -= 1
            self._plan_soon()

    def _assign(self, batch: list[_Ask]) -> None:
        puller = asyncio.current_task()
        assert puller is not None
        call = _Call(batch, puller)
        for ask in batch:
            ask.call = call

    async def _serve(self, batch: list[_Ask], kind: Kind) -> CambError | None:
        """One call for a batch; the error after which the whole batch is to be asked for again, else None."""
        run_ids = _run_ids(batch)
        if len(run_ids) == 1:
            for ask in batch:
                _answer(ask, None)
            return None
        for ask in batch:
            ask.job.resume()
            ask.job.start()
        try:
            async with asyncio.timeout(self._session.config.total_deadline_s):
                links = await get_bulk(self._session, kind, run_ids)
        except TimeoutError:
            self._without_link(batch, kind)
            return None
        except KeyRefused as error:
            # Spare the service, and the user, one refusal for every row that waits.
            waiting, self._asks = self._asks, {}
            self._refuse([*batch, *waiting], error)
            return None
        except RunForbidden:  # one of somebody else is among them: each finds out by itself
            for ask in batch:
                _answer(ask, None)
            return None
        except CambError as error:
            if isinstance(error, RateLimited) or is_out_of_reach(error):
                return error
            if error.status is not None:
                self._connectivity.reached(self._limiter.host)
            self._without_link(batch, kind)
            return None
        self._connectivity.reached(self._limiter.host)
        self._limiter.went_well()
        for ask in batch:
            if ask.job.fixed_run_id not in links:
                ask.job.missed.add(kind)
            url = links.get(ask.job.fixed_run_id)
            if url is not None:
                self._session.welcome = True
                self._book.learn(ask.job.fixed_run_id, kind)
                ask.job.found_kind(kind)
                _answer_with(ask, url)
        self._without_link([ask for ask in batch if ask.job.fixed_run_id not in links], kind)
        return None

    def _without_link(self, asks: list[_Ask], kind: Kind) -> None:
        """Those of unknown kind wait for a call at the other endpoint; all others go alone."""
        for ask in asks:
            ask.refused.add(kind)
            if not ask.auto or len(ask.refused) > 1:
                _answer(ask, None)
            elif not ask.future.done():
                ask.left_over_at = asyncio.get_running_loop().time()
                self._put(ask)

    async def _put_back(self, batch: list[_Ask], error: CambError) -> None:
        config = self._session.config
        if isinstance(error, RateLimited):
            self._connectivity.reached(self._limiter.host)
            for ask in batch:
                ask.rate_limits += 1
            tried = max(ask.rate_limits for ask in batch)
            wait_s = wait_before_retry(error, tried, config)
            if wait_s is not None:
                self._limiter.hold(wait_s)
            if wait_s is None or tried >= config.rate_limit_attempts:
                for ask in batch:
                    _answer(ask, None)
                return
        else:
            try:
                await self._connectivity.wait(error, self._limiter.host, [ask.job for ask in batch], config)
            except CambError:
                for ask in batch:
                    _answer(ask, None)
                return
            except asyncio.CancelledError:
                for ask in batch:
                    _answer(ask, None)
                raise
        for ask in batch:
            if not ask.future.done():
                self._put(ask)


def _run_ids(asks: list[_Ask]) -> list[int]:
    """In order, each once: a call takes no ID twice."""
    return list(dict.fromkeys(ask.job.fixed_run_id for ask in asks))


def _hang_up(ask: _Ask) -> None:
    """A call that nobody waits for any more keeps no turn: end it."""
    call = ask.call
    if call is not None and all(other.future.done() and other.call is call for other in call.batch):
        call.puller.cancel()


def _answer(ask: _Ask, link: Link | None) -> None:
    if not ask.future.done():
        ask.future.set_result(link)


def _answer_with(ask: _Ask, url: str) -> None:
    if ask.future.done():
        return
    try:
        ask.future.set_result(ask.job.session.link(url))
    except LinkError as error:
        ask.future.set_exception(error)
