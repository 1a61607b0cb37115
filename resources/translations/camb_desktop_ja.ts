<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>camb</name>
    <message numerus="yes">
        <source>%n added</source>
        <translation type="unfinished"><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n already here</source>
        <translation type="unfinished"><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n as before</source>
        <translation type="unfinished"><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n brought up to date</source>
        <translation type="unfinished"><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n change could not be saved ({names}): {why}|%n changes could not be saved ({names}): {why}</source>
        <translation type="unfinished"><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n channel|%n channels</source>
        <translation type="unfinished"><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n click|%n clicks</source>
        <translation type="unfinished"><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n clipped sample|%n clipped samples</source>
        <translation type="unfinished"><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n could not be fetched</source>
        <translation type="unfinished"><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n could not be saved</source>
        <translation type="unfinished"><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n damaged run of {name}|%n damaged runs of {name}</source>
        <translation type="unfinished"><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n decision taken back|%n decisions taken back</source>
        <translation type="unfinished"><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation type="unfinished"><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n gap|%n gaps</source>
        <translation type="unfinished"><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n in the list already</source>
        <translation type="unfinished"><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n loading</source>
        <translation type="unfinished"><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n not understood: {quoted}</source>
        <translation type="unfinished"><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n not, as it was stopped</source>
        <translation type="unfinished"><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n of them is made {softer} softer, so that its peaks are not cut off|%n of them are made up to {softer} softer, so that their peaks are not cut off</source>
        <translation type="unfinished"><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n of them is resampled to {rate}|%n of them are resampled to {rate}</source>
        <translation type="unfinished"><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n of them is too short or too soft to be measured, and its level stays|%n of them are too short or too soft to be measured, and their level stays</source>
        <translation type="unfinished"><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n of them stays {below} below {target}, so that its peaks are not cut off|%n of them stay up to {below} below {target}, so that their peaks are not cut off</source>
        <translation type="unfinished"><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n of them {state}</source>
        <translation type="unfinished"><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n run added to {name}|%n runs added to {name}</source>
        <translation type="unfinished"><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n run added|%n runs added</source>
        <translation type="unfinished"><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n run is back|%n runs are back</source>
        <translation type="unfinished"><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n run is ready|%n runs are ready</source>
        <translation type="unfinished"><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n run is still on its way|%n runs are still on their way</source>
        <translation type="unfinished"><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n run removed from the list|%n runs removed from the list</source>
        <translation type="unfinished"><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n run renamed|%n runs renamed</source>
        <translation type="unfinished"><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n run taken out of {name}|%n runs taken out of {name}</source>
        <translation type="unfinished"><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n sample at full scale|%n samples at full scale</source>
        <translation type="unfinished"><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n sample is no number|%n samples are no numbers</source>
        <translation type="unfinished"><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation type="unfinished"><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n shown</source>
        <translation type="unfinished"><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n take back to undecided|%n takes back to undecided</source>
        <translation type="unfinished"><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n take cannot be fetched again; it stays|%n takes cannot be fetched again; they stay</source>
        <translation type="unfinished"><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n take could not be asked about; it stays for now|%n takes could not be asked about; they stay for now</source>
        <translation type="unfinished"><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n take could not be asked about; it stays|%n takes could not be asked about; they stay</source>
        <translation type="unfinished"><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n take could not be saved|%n takes could not be saved</source>
        <translation type="unfinished"><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n take in the cache cannot be fetched again; it stays|%n takes in the cache cannot be fetched again; they stay</source>
        <translation type="unfinished"><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n take is on its way to its folder|%n takes are on their way to their folder</source>
        <translation type="unfinished"><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n take is undecided again|%n takes are undecided again</source>
        <translation type="unfinished"><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n take kept|%n takes kept</source>
        <translation type="unfinished"><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n take rejected|%n takes rejected</source>
        <translation type="unfinished"><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n task is not confirmed by CAMB.AI yet. It may be a key, and no key store takes it: paste it again after the next start. Close the window once more to leave|%n tasks are not confirmed by CAMB.AI yet. They may be keys, and no key store takes them: paste them again after the next start. Close the window once more to leave</source>
        <translation type="unfinished"><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n to do|%n to do</source>
        <translation type="unfinished"><numerusform></numerusform></translation>
    </message>
    <message>
        <source>, as PCM since {format} cannot be cut</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>1 other number left out: {shown}|%n other numbers left out: {shown}</source>
        <translation type="unfinished"><numerusform></numerusform></translation>
    </message>
    <message>
        <source>&lt; 1 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file beside each that tells where it comes from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A key is in use until you quit; it is not kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A key is kept in this computer’s key store.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>A link asks for %n run: press Add to fetch it|A link asks for %n runs: press Add to fetch them</source>
        <translation type="unfinished"><numerusform></numerusform></translation>
    </message>
    <message>
        <source>A part of your list cannot be read. It is left as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A run plays as soon as it is selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A window opens and goes on with them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>API key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>API key problem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>API key refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About CAMB Desktop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About this run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Add %n run|Add %n runs</source>
        <translation type="unfinished"><numerusform></numerusform></translation>
    </message>
    <message>
        <source>Add API key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add API key…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a key of this name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Add it|Add them</source>
        <translation type="unfinished"><numerusform></numerusform></translation>
    </message>
    <message>
        <source>Add runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the runs of texts, tables, notebooks, exported lists or another library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the samples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add these runs (Return)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add to collection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add to collection…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add to {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add your API key first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add your CAMB.AI API key to fetch runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added. Whatever is open, or comes next, fetches them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adding, saving, sharing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Align at onset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aligned: {take} starts {seconds} s later, so that both begin to sound together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All decided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All other audio. Above the limit, what you played longest ago leaves it, once CAMB.AI has said that it still has that run; it is fetched again when you play it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All silent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All takes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An answer took too long to come.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An older CAMB Desktop that is open took the text; it does not tell what becomes of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another key: work, a client …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program holds the list of runs. Close that program; it is tried again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another window uses this profile and does not answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer code: {code}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As {format}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked to wait: {seconds} s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking CAMB.AI for what could go, and freeing it …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking the key store …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Audio of runs that you kept or named. It is never removed unless you remove the run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Auto</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back 1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back 5 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back online</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to undecided</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Back to undecided|Back to undecided</source>
        <translation type="unfinished"><numerusform></numerusform></translation>
    </message>
    <message>
        <source>Below −60 dBFS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bit depth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bits per sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring “{name}” back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Buffering …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bytes as received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CAMB Desktop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CAMB Desktop could not open because of a fault in it. Your runs are untouched; the log says more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CAMB Desktop – sample data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CAMB.AI asks for a break after too many requests. Wait a moment, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CAMB.AI asks for a break of {wait}. Try again after that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CAMB.AI could not be asked about this key; it is used all the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CAMB.AI could not deliver this run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CAMB.AI could not generate this audio.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CAMB.AI did not accept the API key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CAMB.AI did not accept this request.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CAMB.AI does not accept the API key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CAMB.AI does not give this run to your API key. It may belong to another account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CAMB.AI does not refuse this key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CAMB.AI found no run of this kind with this ID.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CAMB.AI gave a link that is not safe to use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CAMB.AI gives no link for this run. Save the audio instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CAMB.AI hands out your runs to you alone. Your key is kept by this computer’s own key store.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CAMB.AI has no finished run with this ID. It may be still in the making, deleted, or another account’s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CAMB.AI has no run with this ID, or no longer gives out runs of this kind.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CAMB.AI has trouble of its own right now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CAMB.AI no longer gives out runs of this kind.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CAMB.AI pointed to an address that is not safe, so it was not followed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CAMB.AI refuses this key. Copy it once more and enter it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CAMB.AI sent something that is not audio.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cache</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Cache: %n take, {size}|Cache: %n takes, {size}</source>
        <translation type="unfinished"><numerusform></numerusform></translation>
    </message>
    <message>
        <source>Came by the key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel download</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change of kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Channels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the key…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checked at once, then kept by this computer’s key store.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checked at once. Kept until you quit: this computer has no key store.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking the key …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose output…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear selection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the selection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the selection, leave compare, stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clipped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clipped samples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Collection {name} deleted; its runs stay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Collections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Collections and saved searches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Collections to drop runs onto</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns of measures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare no more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Convert to {name} (*.{ending})</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Copy 1 link|Copy %n links</source>
        <translation type="unfinished"><numerusform></numerusform></translation>
    </message>
    <message>
        <source>Copy Link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy Link takes this one, or asks for a fresh one when little time is left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy a link for each kept take</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy a link that works now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy kept links</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy links</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy links of the kept takes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy run IDs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy share link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy these details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Could not reach {host}. Check that address and the connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counting …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DC offset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete this collection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete this saved search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Door slam {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Downloading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag to scroll</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drawing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drawing of a waveform</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ended before all had come; the window goes on with them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evicted</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Export a list of %n run|Export a list of %n runs</source>
        <translation type="unfinished"><numerusform></numerusform></translation>
    </message>
    <message>
        <source>Export list…</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Exported %n run to {name}|Exported %n runs to {name}</source>
        <translation type="unfinished"><numerusform></numerusform></translation>
    </message>
    <message>
        <source>FLAC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Faster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fetch again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fetching runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fetching runs needs your CAMB.AI API key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fetching runs needs your CAMB.AI API key: set CAMB_API_KEY, or enter it in the settings of the window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files cannot be written to that folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files to be saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find in list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find in list…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget the key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forward 1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forward 5 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free the cache now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fresh link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fresh link when</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Getting the samples …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on after a decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on to the next take after a decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the search</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Hear it again|Hear the %n again</source>
        <translation type="unfinished"><numerusform></numerusform></translation>
    </message>
    <message>
        <source>Hear the kept takes again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hear the rejected again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hear what you generated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hear {take} at the same place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hear, judge, keep and share the audio that CAMB.AI generated for you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heard, undecided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Height of the player</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Home</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far the middle line is off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long the link that is held still works</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the list and the waveform</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Incomplete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Incomplete: ends at {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Insert</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is too short or too soft to be measured, and its level stays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It left the cache to make room. CAMB.AI still has it: it is fetched again when you select it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It stays {below} below {target}, so that its peaks are not cut off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its audio is not here. Open CAMB Desktop to fetch it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its middle line is off by 1 % or more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON (*{ending})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jump to tenths of the take</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Keep %n take|Keep %n takes</source>
        <translation type="unfinished"><numerusform></numerusform></translation>
    </message>
    <message>
        <source>Keep (S)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep audio in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep it in this computer’s key store</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep, and go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Kept %n take|Kept %n takes</source>
        <translation type="unfinished"><numerusform></numerusform></translation>
    </message>
    <message>
        <source>Kept takes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Kept: %n take, {size}|Kept: %n takes, {size}</source>
        <translation type="unfinished"><numerusform></numerusform></translation>
    </message>
    <message>
        <source>Key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key in use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key state</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of problem: {slug}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave the sample data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Length</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Let %n take go all the same ({size})|Let %n takes go all the same ({size})</source>
        <translation type="unfinished"><numerusform></numerusform></translation>
    </message>
    <message>
        <source>Let the onsets of compared takes meet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Level as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Level meter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Licences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Licences…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limit of the cache</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Link copied|%n links copied</source>
        <translation type="unfinished"><numerusform></numerusform></translation>
    </message>
    <message>
        <source>Link ends in {left}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List and player</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>List of %n run taken back|List of %n runs taken back</source>
        <translation type="unfinished"><numerusform></numerusform></translation>
    </message>
    <message>
        <source>List read: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Listening</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loop playback</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loop selection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loud from its very first sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Louder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loudest point between the samples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loudest sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loudness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loudness of the whole take (EBU R128)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MP3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made {softer} softer, so that its peaks are not cut off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark a take with A first, then switch with B.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark as take A</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark as take A, to switch between it and another</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Match loudness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Menu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutes and seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mono, stereo or more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move it here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the kept audio…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the last edge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the last edge further</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name is taken, so numbered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of another key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Names all %n selected runs; {n} is the number of each</source>
        <translation type="unfinished"><numerusform></numerusform></translation>
    </message>
    <message>
        <source>New collection</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>New collection with %n run|New collection with %n runs</source>
        <translation type="unfinished"><numerusform></numerusform></translation>
    </message>
    <message>
        <source>New collection…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next pane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next take</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No audio in this file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No audio output was found. Everything but playing works.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No audio yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No connection came about. Check the network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No key yet. This computer cannot keep one safe, so one that you enter is used until you quit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No key yet. You find yours in CAMB.AI Studio under API keys.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No link could be made for this run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No name, so its ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No network. Downloads go on by themselves when it is back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No room beside the list for the audio that you keep: it stays in the cache. Make some room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No run fits the search and the filters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of the kept takes has its audio yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not understood: {pieces}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing above −90 dBFS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing above −90 dBFS in the whole take</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing here comes from your account, and no key is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is kept yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing kept yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Nothing kept, %n rejected. Nothing was deleted.</source>
        <translation type="unfinished"><numerusform></numerusform></translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing rejected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was measured yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was renamed. {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was saved in {folder}. {why} Choose another folder, or try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was sent. This is what a report of the fault would say: it holds no key, no task ID and no link that works. Copy it, look it over, and send it along with what you did.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ogg Vorbis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On one loudspeaker it cancels itself out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the first part of the file plays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open files with run IDs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open files…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the menu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Output</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste and add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste run IDs in any form, then press Return</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste run IDs into the field above, in any form: one per line, a list, JSON, links, a whole log.
Press Return, and each run appears here with its waveform.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste run IDs, a list, JSON, links, a log …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste run IDs, listen, keep the best, hand them on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste your API key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Peak</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Peak and RMS level. Click to reset the clip mark.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Per cent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play a run as soon as it is selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play all takes at the same loudness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play from the start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play on selection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play on to the next take</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play or pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Playback</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Playing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Playing speed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Playing stopped because of a fault in this program. The take itself is untouched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Playing; press to pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Playlist with its audio (*{ending})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plays when it arrives …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press to play</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous pane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous take</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Problem details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Problems</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Problems only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put {field} where the cursor is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Queued</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quieter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading of a list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo {act}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reduce motion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reject</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Reject %n take|Reject %n takes</source>
        <translation type="unfinished"><numerusform></numerusform></translation>
    </message>
    <message>
        <source>Reject (X)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reject, and go on; nothing is deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Rejected %n take|Rejected %n takes</source>
        <translation type="unfinished"><numerusform></numerusform></translation>
    </message>
    <message>
        <source>Rejected {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Remove %n run|Remove %n runs</source>
        <translation type="unfinished"><numerusform></numerusform></translation>
    </message>
    <message>
        <source>Remove from list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove this key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename this collection…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resampled to {rate}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset this page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Return</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rough for less than a millisecond</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Run ID copied|%n run IDs copied</source>
        <translation type="unfinished"><numerusform></numerusform></translation>
    </message>
    <message>
        <source>Run IDs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run {id}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run {id} is in the list already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S keeps a take, and goes on to the next.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Safe mode: your list as it is, default settings, no sound and no network. Start anew to leave it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sample data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sample data needs no key of yours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sample data · Leave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sample rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sample takes that live on this computer. Nothing is sent, and you leave them with one click.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Samples at full scale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Save %n file|Save %n files</source>
        <translation type="unfinished"><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Save %n kept|Save %n kept</source>
        <translation type="unfinished"><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Save %n take|Save %n takes</source>
        <translation type="unfinished"><numerusform></numerusform></translation>
    </message>
    <message>
        <source>Save As…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save audio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save audio as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save audio as…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save audio that is incomplete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save in another format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save in another format…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save selection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save selection…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the audio as it was received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the kept takes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the kept takes to a folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the kept takes…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save this search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save this search…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save to</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Saved %n file to {folder}|Saved %n files to {folder}</source>
        <translation type="unfinished"><numerusform></numerusform></translation>
    </message>
    <message>
        <source>Saved search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved search {name} deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved {name} with {percent} % of the selection: the take ends there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search IDs, names, notes, tags and states</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search saved as {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select a run to see its waveform</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select a run to see what was measured.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select another take</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select another take to compare with A.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Selecting a run no longer plays it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Selecting in the waveform</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Selection ends at the playhead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Selection starts at the playhead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shift one of the compared takes so that their onsets meet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show only one kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show only runs with problems</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the folder of kept audio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the folder of the cache</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the spectrogram in place of the waveform</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show what is typed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show what was measured, in columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shown takes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Silence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Silence at end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Silence at start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Silence inside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skip silence at the start and end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slower</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something that looks like an API key was left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something went wrong in the program. It goes on; if something looks odd, start it anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something went wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sound &amp; Music</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sound on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spectrogram</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speech</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speech, or sound and music</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State of the storage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Still loud in the last 20 ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop playback</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped. Nothing was saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped. {saved} saved, {left} not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Storage…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch between A and this take</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table for spreadsheets (*{ending})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Tags of the run|Tags of %n runs</source>
        <translation type="unfinished"><numerusform></numerusform></translation>
    </message>
    <message>
        <source>Tags, with commas between</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take A is no longer marked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take A is {take}. Select another and press B to switch; both play at the same loudness.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take out of {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the reset back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take {letter}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes that wait for a decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes that you keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes that you rejected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Task status: {status}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Texts, tables, notebooks, libraries ({endings})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is the folder of the cache, which may be emptied. Choose another one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That may be an API key: it belongs in the settings, not here</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>That run is in the list already|Those runs are in the list already</source>
        <translation type="unfinished"><numerusform></numerusform></translation>
    </message>
    <message>
        <source>The API key cannot be used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The IDs above belong to sample runs that live on this computer.
Press Return to add them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address has to start with https:// and name a host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The audio arrived damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The audio in this file cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The audio kept here was changed by another program, so it is fetched again. Save it when it is ready.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The audio output does not answer. It is waited for; or choose another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The audio output went away. Play goes on where it stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The cache is {over} above its limit, but %n take in it ({size}) may not come again, so it stays|The cache is {over} above its limit, but %n takes in it ({size}) may not come again, so they stay</source>
        <translation type="unfinished"><numerusform></numerusform></translation>
    </message>
    <message>
        <source>The connection broke off half-way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection cannot be trusted: a certificate was not accepted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection to CAMB.AI failed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection to {host} broke off half-way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection to {host} cannot be trusted: its certificate was not accepted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk does not work as it should. Check it, and copy your files to another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The disk is full. %n run waits for room: make some, and it is fetched by itself|The disk is full. %n runs wait for room: make some, and they are fetched by themselves</source>
        <translation type="unfinished"><numerusform></numerusform></translation>
    </message>
    <message>
        <source>The disk is full. Make some room, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The download stopped before its end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file could not be kept on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is larger than this program takes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is larger than {size}, the most this program takes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file of {name} was changed since it came, and cannot be fetched now. It stays as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file of {name} was changed since it came. It is fetched again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file of {name} was fetched again, and is as it first came</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first of them is marked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key comes from the environment variable CAMB_API_KEY, which goes before a stored one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The language changes when the program is started the next time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The link has run out, and a fresh one did not work either.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list could not be saved yet: {why}; it is tried again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list is being saved; the window closes when that is done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list is saved again</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The list of runs was damaged: {count} of {known} could be read, %n more came from a backup. The damaged file is kept as {name}|The list of runs was damaged: {count} of {known} could be read, %n more came from a backup. The damaged file is kept as {name}</source>
        <translation type="unfinished"><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <source>The list of runs was damaged: {count} of {known} could be read. The damaged file is kept as {name}</source>
        <translation type="unfinished"><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <source>The list of runs was damaged: {count} runs could be read, %n more came from a backup. The damaged file is kept as {name}|The list of runs was damaged: {count} runs could be read, %n more came from a backup. The damaged file is kept as {name}</source>
        <translation type="unfinished"><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <source>The list of runs was damaged: {count} runs could be read. The damaged file is kept as {name}</source>
        <translation type="unfinished"><numerusform></numerusform></translation>
    </message>
    <message>
        <source>The list of runs was damaged; the damaged file is kept as {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The longest lasts {seconds} s</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The one take is decided|All %n decided</source>
        <translation type="unfinished"><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <source>The one take is heard|All %n heard</source>
        <translation type="unfinished"><numerusform></numerusform></translation>
    </message>
    <message>
        <source>The other one plays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The other side refuses connections. Try again later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The profile cannot be written to: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rest of it never arrived</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The samples could not be opened. Try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The whole take</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no other speeds on this computer: what makes them is not built for its processor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no runs in the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a key of this name already. Choose it, or give another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no list of runs in {folder}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no run ID in that text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no run ID in that text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This audio cannot be played.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer could not keep the API key safe, so it is used until you quit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This network wants you to sign in first. Open any web page, sign in, and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This network’s proxy refused the connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This network’s proxy, {host}, refused the connection or cannot be reached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This part of the take has not arrived, so nothing was saved. Fetch the take again, or choose another part.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This program cannot play this kind of audio. All of it is kept: save it, and open it in another program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This run came by another key, which is not kept here any more. Add that key again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This run came by the key “{name}”, which is not kept here any more. Add it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This take has more channels than that format holds. Save it as WAV, or as it was received.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This take is incomplete: {part}. It can be saved as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This take is incomplete: {part}. It plays and can be saved as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To 10 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To 20 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To 30 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To 40 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To 50 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To 60 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To 70 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To 80 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To 90 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>True peak</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try both kinds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try it with sample data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try with sample data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undecided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undecided again: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo {act}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unplayable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Volume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Volume {per_cent} %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WAV, 16 bit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WAV, 24 bit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WAV, 32 bit float</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waveform</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What arrived is not audio that this program knows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it is doing, and what is worth a look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What plays is not what was made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was kept of it is gone or was changed. Open CAMB Desktop to fetch it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you brought waits here and is added as soon as there is a key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you keep could not be put beside the list: it stays in the cache. Give access to {folder}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When you added it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which kind of runs these are. Auto finds out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which takes are shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Whoever has it can listen for {left}|Whoever has them can listen for {left}</source>
        <translation type="unfinished"><numerusform></numerusform></translation>
    </message>
    <message>
        <source>Whole take</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With details (JSON)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With your account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without an account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worth a look: {problems}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>X rejects a take. Nothing is ever deleted by that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are offline. Check the connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You hear {take}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your API key opens your runs. You find it in CAMB.AI Studio under API keys.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your list of runs is unharmed but cannot be opened: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your list of runs was written by a newer version of CAMB Desktop. It was left as it is: use that one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your notes on this run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your own name for it, or its run ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom to fit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom to selection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>[ and ] set the edges of the selection at the playhead, ← and → nudge the edge that was set last, Esc clears it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation type="unfinished"><numerusform></numerusform></translation>
    </message>
    <message>
        <source>another program holds it. Close that program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answer without audio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>arrived damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as much as the disk holds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>asking for the key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>audio output lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>audio output not answering</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>broken samples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot be played</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot be played here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>clicks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>clipped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>connection failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>connection lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>connection not trusted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>could not be generated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>could not be stored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>could not connect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cut off at end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cut off at start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>disk full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>disk trouble</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>download cut short</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fetched when you play it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>file too large</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>folder is read-only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gap inside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>incomplete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>incomplete, ends at {seconds} s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its folder or file cannot be written to. Give access to it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its key is gone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kept audio was changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>key not kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left channel silent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>less than 1 h is left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>less than 15 min is left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>less than 5 min is left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>less than 6 h is left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>less than {minutes} min is left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>link has run out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>list is in use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>make room on the disk, or give access to it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mono</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>more audio behind it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>network sign-in needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>next try</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no API key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no answer in time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no audio output</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no link offered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no longer offered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no run ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no runs in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no such run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none of this kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not audio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not delivered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not yours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing found there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>offline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one channel inverted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one channel silent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only the beginning arrived</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>peak {level}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>playing failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rate limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>refused by the proxy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>request refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>right channel silent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>run {id}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>same as {run}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>selected from {start} s to {stop} s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>silence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>silence after {seconds} s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>silence at end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>silence at start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>silence until {seconds} s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>silent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>something is wrong with the disk. Check it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>something went wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stereo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>still arriving</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>still generating</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tags: {tags}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>take {letter}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>take {letter} of the comparison</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the disk does not answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the disk does not work as it should. Check it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the disk is full. Make some room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the last {part} missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the old one has run out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the rest of a very long text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>too many channels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>too many requests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>trouble at CAMB.AI</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>trying again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unreadable audio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unsafe address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unsafe link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waiting for a key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waiting for the network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waiting for {host}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waiting {wait} ({why})</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>without %n task that CAMB.AI has not confirmed yet|without %n tasks that CAMB.AI has not confirmed yet</source>
        <translation type="unfinished"><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <source>without %n that has no audio yet|without %n that have no audio yet</source>
        <translation type="unfinished"><numerusform></numerusform></translation>
    </message>
    <message>
        <source>{at} of {all}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{at} of {all}: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{bits} bit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{bits} bit float</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{copied} of {wanted} links copied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{days} d</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{folder} cannot be made: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{folder} cannot be written to: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{folder}: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{heard} of {total} heard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{heard} of {total} takes heard, {kept} kept, {rejected} rejected, {left} to do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} can be reached again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} cannot be reached. It is tried again for a while</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} refuses connections. It is tried again for a while</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} refuses connections. Try again later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} took too long to answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{hours} h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{kept} kept, {rejected} rejected. Nothing was deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{left} s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{lost}. It is tried again. Close the window once more to leave without them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} (not connected)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} audio, as received (*.{ending})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} audio, sample for sample (*.{ending})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is there already, with the same audio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is {state}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} was fetched again, and CAMB.AI sent other audio than at first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: update CAMB Desktop to read it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: {status}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} GB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{per_cent} %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place} of {length}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{saved} saved, {failed} not. {name}: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{saved}, from a take that is {state}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{saved}, which is {state}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{seconds} s below −60 dBFS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{seconds} s gap</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{shown} is a range of %n run|{shown} is a range of %n runs</source>
        <translation type="unfinished"><numerusform></numerusform></translation>
    </message>
    <message>
        <source>{size} freed in the cache</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{size} in all</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
