"""Where jobs ask for links: those who ask at the same time share bulk calls. Network thread only."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass, field
from itertools import islice

from camb_desktop.api.calls import get_bulk
from camb_desktop.api.connectivity import Connectivity, is_out_of_reach
from camb_desktop.api.host_limiter import HostLimiter
from camb_desktop.api.job import Job
from camb_desktop.api.kinds import KindBook, other_kind
from camb_desktop.api.planning import plan_calls
from camb_desktop.api.retry import wait_before_retry
from camb_desktop.api.session import Session
from camb_desktop.core.errors import CambError, KeyRefused, LinkError, RateLimited, RunForbidden
from camb_desktop.core.runs import Kind, Link

#: How many of those that wait are looked at to put calls together, the most urgent ones: enough for 40 calls at a time,
#: and 10,000 that wait cost no more for each call than 200 do.
_IN_SIGHT = 200


@dataclass(slots=True, eq=False)
class _Ask:
    job: Job
    future: asyncio.Future[Link | None]
    refused: set[Kind] = field(default_factory=set)
    rate_limits: int = 0
    caller: asyncio.Task[None] | None = None  # makes the call that it is part of

    @property
    def auto(self) -> bool:
        return self.job.kind is Kind.AUTO

    @property
    def run_id(self) -> int:
        return self.job.fixed_run_id


@dataclass(frozen=True, slots=True, eq=False)
class _Call:
    """Those that wait for one bulk call, and which endpoint it goes to."""

    batch: list[_Ask]
    kind: Kind

    @property
    def run_ids(self) -> list[int]:
        """In order, each once: a call takes no ID twice."""
        return list(dict.fromkeys(ask.run_id for ask in self.batch))


class LinkBatcher:
    """Makes the bulk calls of one session.

    A call is put together when its turn at the API comes, so what was asked for in the meantime goes along, ⌈n/5⌉ calls
    for n runs of a kind; of a rare kind among more than 200 that wait, a few more. While nothing is known of any kind,
    one call of unknown runs goes ahead as a scout.

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
        self._calls: dict[asyncio.Task[None], _Call | None] = {}  # who makes it → the call; None while no turn came
        self._scout: _Call | None = None
        self._planned = self._closed = False

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
            self._asks.pop(ask, None)
            self._hang_up(ask)

    @property
    def waiting(self) -> int:
        """How many jobs wait for a link."""
        return len(self._asks)

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
        for caller in self._calls:
            caller.cancel()
        await asyncio.gather(*self._calls, return_exceptions=True)

    def _put(self, ask: _Ask) -> None:
        ask.caller = None
        if self._asks and ask.job.rank < next(reversed(self._asks)).job.rank:
            self._in_order = False
        self._asks[ask] = None
        self._plan_soon()

    def _hang_up(self, ask: _Ask) -> None:
        """A call that nobody waits for any more keeps no turn: end it."""
        call = self._calls.get(ask.caller) if ask.caller is not None else None
        if call is not None and all(other.future.done() and other.caller is ask.caller for other in call.batch):
            assert ask.caller is not None
            ask.caller.cancel()

    def _plan_soon(self) -> None:
        if not self._planned and not self._closed:
            self._planned = True
            asyncio.get_running_loop().call_soon(self._plan)

    def _plan(self) -> None:
        """See that somebody waits for a turn for each call. One pass of the loop after the first ask, so that all are
        there.
        """
        self._planned = False
        if self._closed:
            return
        for _ in range(len(self._batches()) - list(self._calls.values()).count(None)):
            caller = asyncio.get_running_loop().create_task(self._make_a_call())
            self._calls[caller] = None
            caller.add_done_callback(self._ended)

    def _batches(self) -> list[list[_Ask]]:
        """Those that may go, by the calls that they share, the most urgent one first."""
        if not self._in_order:
            self._asks = dict.fromkeys(sorted(self._asks, key=lambda ask: ask.job.rank))
            self._in_order = True
        stay = self._scout is not None and not len(self._book)
        asks = [ask for ask in islice(self._asks, _IN_SIGHT) if not (stay and ask.auto)]
        calls = plan_calls([((ask.auto, self._kind_for(ask)), ask.run_id) for ask in asks])
        return [[asks[position] for position in call] for call in calls]

    def _kind_for(self, ask: _Ask) -> Kind:
        if not ask.auto:
            return ask.job.kind
        guess = self._book.guess(ask.run_id)
        return other_kind(guess) if guess in ask.refused else guess

    async def _make_a_call(self) -> None:
        """Wait for a turn, then make the call that is the most urgent one by then."""
        async with self._limiter.turn(None, rank=(0, 0)):
            call = self._take()
            error = await self._serve(call) if call is not None else None
            self._scout = None if self._scout is call else self._scout
        if call is not None and error is not None:
            await self._put_back(call.batch, error)

    def _take(self) -> _Call | None:
        batches = self._batches()
        if not batches:
            return None
        call = _Call(batches[0], self._kind_for(batches[0][0]))
        caller = asyncio.current_task()
        assert caller is not None
        self._calls[caller] = call
        for ask in call.batch:
            del self._asks[ask]
            ask.caller = caller
        if call.batch[0].auto and not len(self._book):
            self._scout = call
        return call

    def _ended(self, caller: asyncio.Task[None]) -> None:
        """However it ended: whoever was neither answered nor put back goes alone."""
        call = self._calls.pop(caller)
        if call is not None:
            self._scout = None if self._scout is call else self._scout
            for ask in call.batch:
                if ask.caller is caller:
                    _answer(ask, None)
        self._plan_soon()

    async def _serve(self, call: _Call) -> CambError | None:
        """Make a call; the error after which the whole batch is to be asked for again, else None."""
        batch, kind = call.batch, call.kind
        if len(call.run_ids) == 1:
            return None
        for ask in batch:
            ask.job.resume()
            ask.job.start()
        try:
            async with asyncio.timeout(self._session.config.total_deadline_s):
                links = await get_bulk(self._session, kind, call.run_ids)
        except TimeoutError:
            self._without_link(batch, kind)
            return None
        except KeyRefused as error:
            # Spare the service, and the user, one refusal for every row that waits.
            waiting, self._asks = self._asks, {}
            for ask in [*batch, *waiting]:
                if not ask.future.done():
                    ask.future.set_exception(KeyRefused(error.detail, status=error.status))
            return None
        except RunForbidden:  # one of somebody else is among them: each finds out by itself
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
            url = links.get(ask.run_id)
            if url is None:
                ask.job.missed.add(kind)
                continue
            self._session.welcome = True
            self._book.learn(ask.run_id, kind)
            ask.job.found_kind(kind)
            _answer_with(ask, url)
        self._without_link([ask for ask in batch if ask.run_id not in links], kind)
        return None

    def _without_link(self, asks: list[_Ask], kind: Kind) -> None:
        """Those of unknown kind wait for a call at the other endpoint; all others go alone."""
        for ask in asks:
            ask.refused.add(kind)
            if not ask.auto or len(ask.refused) > 1:
                _answer(ask, None)
            elif not ask.future.done():
                self._put(ask)

    async def _put_back(self, batch: list[_Ask], error: CambError) -> None:
        """Have a whole batch asked for again, once that makes sense; after too many tries each goes alone."""
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
                return
        else:
            try:
                await self._connectivity.wait(error, self._limiter.host, [ask.job for ask in batch], config)
            except CambError:
                return
        for ask in batch:
            if not ask.future.done():
                self._put(ask)


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
