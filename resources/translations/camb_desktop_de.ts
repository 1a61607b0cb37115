<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>camb</name>
    <message numerus="yes">
        <source>%n added</source>
        <translation><numerusform>%n hinzugefügt</numerusform><numerusform>%n hinzugefügt</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n already here</source>
        <translation><numerusform>%n schon da</numerusform><numerusform>%n schon da</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n as before</source>
        <translation><numerusform>%n wie zuvor</numerusform><numerusform>%n wie zuvor</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n brought up to date</source>
        <translation><numerusform>%n auf den neuesten Stand gebracht</numerusform><numerusform>%n auf den neuesten Stand gebracht</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n change could not be saved ({names}): {why}|%n changes could not be saved ({names}): {why}</source>
        <translation><numerusform>%n Änderung konnte nicht gespeichert werden ({names}): {why}</numerusform><numerusform>%n Änderungen konnten nicht gespeichert werden ({names}): {why}</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n channel|%n channels</source>
        <translation><numerusform>%n Kanal</numerusform><numerusform>%n Kanäle</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n click|%n clicks</source>
        <translation><numerusform>%n Knackser</numerusform><numerusform>%n Knackser</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n clipped sample|%n clipped samples</source>
        <translation><numerusform>%n übersteuertes Sample</numerusform><numerusform>%n übersteuerte Samples</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n could not be fetched</source>
        <translation><numerusform>%n konnte nicht abgerufen werden</numerusform><numerusform>%n konnten nicht abgerufen werden</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n could not be saved</source>
        <translation><numerusform>%n konnte nicht gespeichert werden</numerusform><numerusform>%n konnten nicht gespeichert werden</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n damaged run of {name}|%n damaged runs of {name}</source>
        <translation><numerusform>%n beschädigter Run aus {name}</numerusform><numerusform>%n beschädigte Runs aus {name}</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n decision taken back|%n decisions taken back</source>
        <translation><numerusform>%n Entscheidung zurückgenommen</numerusform><numerusform>%n Entscheidungen zurückgenommen</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation><numerusform>%n fehlgeschlagen</numerusform><numerusform>%n fehlgeschlagen</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n gap|%n gaps</source>
        <translation><numerusform>%n Lücke</numerusform><numerusform>%n Lücken</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n in the list already</source>
        <translation><numerusform>%n schon in der Liste</numerusform><numerusform>%n schon in der Liste</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n is not, as it was stopped|%n are not, as it was stopped</source>
        <translation><numerusform>%n nicht, da angehalten wurde</numerusform><numerusform>%n nicht, da angehalten wurde</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n loading</source>
        <translation><numerusform>%n lädt</numerusform><numerusform>%n laden</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n not understood: {quoted}</source>
        <translation><numerusform>%n nicht verstanden: {quoted}</numerusform><numerusform>%n nicht verstanden: {quoted}</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n of them is damaged|%n of them are damaged</source>
        <translation><numerusform>%n davon ist beschädigt</numerusform><numerusform>%n davon sind beschädigt</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n of them is incomplete|%n of them are incomplete</source>
        <translation><numerusform>%n davon ist unvollständig</numerusform><numerusform>%n davon sind unvollständig</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n of them is made {softer} softer, so that its peaks are not cut off|%n of them are made up to {softer} softer, so that their peaks are not cut off</source>
        <translation><numerusform>%n davon ist um {softer} leiser, damit ihre Spitzen nicht abgeschnitten werden</numerusform><numerusform>%n davon sind um bis zu {softer} leiser, damit ihre Spitzen nicht abgeschnitten werden</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n of them is resampled to {rate}|%n of them are resampled to {rate}</source>
        <translation><numerusform>%n davon ist auf {rate} umgerechnet</numerusform><numerusform>%n davon sind auf {rate} umgerechnet</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n of them is too short or too soft to be measured, and its level stays|%n of them are too short or too soft to be measured, and their level stays</source>
        <translation><numerusform>%n davon ist zum Messen zu kurz oder zu leise, und ihr Pegel bleibt</numerusform><numerusform>%n davon sind zum Messen zu kurz oder zu leise, und ihr Pegel bleibt</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n of them stays {below} below {target}, so that its peaks are not cut off|%n of them stay up to {below} below {target}, so that their peaks are not cut off</source>
        <translation><numerusform>%n davon bleibt {below} unter {target}, damit ihre Spitzen nicht abgeschnitten werden</numerusform><numerusform>%n davon bleiben bis zu {below} unter {target}, damit ihre Spitzen nicht abgeschnitten werden</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n run added to {name}|%n runs added to {name}</source>
        <translation><numerusform>%n Run zu {name} hinzugefügt</numerusform><numerusform>%n Runs zu {name} hinzugefügt</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n run added|%n runs added</source>
        <translation><numerusform>%n Run hinzugefügt</numerusform><numerusform>%n Runs hinzugefügt</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n run is back|%n runs are back</source>
        <translation><numerusform>%n Run ist wieder da</numerusform><numerusform>%n Runs sind wieder da</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n run is ready|%n runs are ready</source>
        <translation><numerusform>%n Run ist bereit</numerusform><numerusform>%n Runs sind bereit</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n run is still on its way|%n runs are still on their way</source>
        <translation><numerusform>%n Run ist noch unterwegs</numerusform><numerusform>%n Runs sind noch unterwegs</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n run removed from the list|%n runs removed from the list</source>
        <translation><numerusform>%n Run aus der Liste entfernt</numerusform><numerusform>%n Runs aus der Liste entfernt</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n run renamed|%n runs renamed</source>
        <translation><numerusform>%n Run umbenannt</numerusform><numerusform>%n Runs umbenannt</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n run taken out of {name}|%n runs taken out of {name}</source>
        <translation><numerusform>%n Run aus {name} herausgenommen</numerusform><numerusform>%n Runs aus {name} herausgenommen</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n sample at full scale|%n samples at full scale</source>
        <translation><numerusform>%n Sample voll ausgesteuert</numerusform><numerusform>%n Samples voll ausgesteuert</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n sample is no number|%n samples are no numbers</source>
        <translation><numerusform>%n Sample ist keine Zahl</numerusform><numerusform>%n Samples sind keine Zahlen</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation><numerusform>%n ausgewählt</numerusform><numerusform>%n ausgewählt</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n shown</source>
        <translation><numerusform>%n gezeigt</numerusform><numerusform>%n gezeigt</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n take back to undecided|%n takes back to undecided</source>
        <translation><numerusform>%n Aufnahme wieder unentschieden</numerusform><numerusform>%n Aufnahmen wieder unentschieden</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n take cannot be fetched again; it stays|%n takes cannot be fetched again; they stay</source>
        <translation><numerusform>%n Aufnahme kann nicht erneut abgerufen werden; sie bleibt</numerusform><numerusform>%n Aufnahmen können nicht erneut abgerufen werden; sie bleiben</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n take could not be asked about; it stays for now|%n takes could not be asked about; they stay for now</source>
        <translation><numerusform>Nach %n Aufnahme konnte nicht gefragt werden; sie bleibt vorerst</numerusform><numerusform>Nach %n Aufnahmen konnte nicht gefragt werden; sie bleiben vorerst</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n take could not be asked about; it stays|%n takes could not be asked about; they stay</source>
        <translation><numerusform>Nach %n Aufnahme konnte nicht gefragt werden; sie bleibt</numerusform><numerusform>Nach %n Aufnahmen konnte nicht gefragt werden; sie bleiben</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n take could not be saved|%n takes could not be saved</source>
        <translation><numerusform>%n Aufnahme konnte nicht gespeichert werden</numerusform><numerusform>%n Aufnahmen konnten nicht gespeichert werden</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n take in the cache cannot be fetched again; it stays|%n takes in the cache cannot be fetched again; they stay</source>
        <translation><numerusform>%n Aufnahme im Zwischenspeicher kann nicht erneut abgerufen werden; sie bleibt</numerusform><numerusform>%n Aufnahmen im Zwischenspeicher können nicht erneut abgerufen werden; sie bleiben</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n take is on its way to its folder|%n takes are on their way to their folder</source>
        <translation><numerusform>%n Aufnahme ist auf dem Weg in ihren Ordner</numerusform><numerusform>%n Aufnahmen sind auf dem Weg in ihren Ordner</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n take is undecided again|%n takes are undecided again</source>
        <translation><numerusform>%n Aufnahme ist wieder unentschieden</numerusform><numerusform>%n Aufnahmen sind wieder unentschieden</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n take kept|%n takes kept</source>
        <translation><numerusform>%n Aufnahme behalten</numerusform><numerusform>%n Aufnahmen behalten</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n take rejected|%n takes rejected</source>
        <translation><numerusform>%n Aufnahme verworfen</numerusform><numerusform>%n Aufnahmen verworfen</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n task is not confirmed by CAMB.AI yet. It may be a key, and no key store takes it: paste it again after the next start. Close the window once more to leave|%n tasks are not confirmed by CAMB.AI yet. They may be keys, and no key store takes them: paste them again after the next start. Close the window once more to leave</source>
        <translation><numerusform>%n Aufgabe ist von CAMB.AI noch nicht bestätigt. Sie kann ein Schlüssel sein, und kein Schlüsselspeicher nimmt sie: nach dem nächsten Start erneut einfügen. Zum Verlassen das Fenster noch einmal schließen</numerusform><numerusform>%n Aufgaben sind von CAMB.AI noch nicht bestätigt. Sie können Schlüssel sein, und kein Schlüsselspeicher nimmt sie: nach dem nächsten Start erneut einfügen. Zum Verlassen das Fenster noch einmal schließen</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n task that CAMB.AI has not confirmed yet is left out|%n tasks that CAMB.AI has not confirmed yet are left out</source>
        <translation><numerusform>%n Aufgabe, die CAMB.AI noch nicht bestätigt hat, ist ausgelassen</numerusform><numerusform>%n Aufgaben, die CAMB.AI noch nicht bestätigt hat, sind ausgelassen</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n that has no audio yet is left out|%n that have no audio yet are left out</source>
        <translation><numerusform>%n ohne Audio ist ausgelassen</numerusform><numerusform>%n ohne Audio sind ausgelassen</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n to do|%n to do</source>
        <translation><numerusform>%n offen</numerusform><numerusform>%n offen</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>1 other number left out: {shown}|%n other numbers left out: {shown}</source>
        <translation><numerusform>1 andere Zahl ausgelassen: {shown}</numerusform><numerusform>%n andere Zahlen ausgelassen: {shown}</numerusform></translation>
    </message>
    <message>
        <source>&lt; 1 min</source>
        <translation>&lt; 1 min</translation>
    </message>
    <message>
        <source>A file beside each that tells where it comes from</source>
        <translation>Neben jede eine Datei legen, die sagt, woher sie kommt</translation>
    </message>
    <message>
        <source>A key is in use until you quit; it is not kept.</source>
        <translation>Ein Schlüssel gilt bis zum Beenden; er wird nicht aufbewahrt.</translation>
    </message>
    <message>
        <source>A key is kept in this computer’s key store.</source>
        <translation>Ein Schlüssel liegt im Schlüsselspeicher dieses Computers.</translation>
    </message>
    <message numerus="yes">
        <source>A link asks for %n run: press Add to fetch it|A link asks for %n runs: press Add to fetch them</source>
        <translation><numerusform>Ein Link bittet um %n Run: „Hinzufügen“ drücken, um ihn abzurufen</numerusform><numerusform>Ein Link bittet um %n Runs: „Hinzufügen“ drücken, um sie abzurufen</numerusform></translation>
    </message>
    <message>
        <source>A part of your list cannot be read. It is left as it is</source>
        <translation>Ein Teil der Liste kann nicht gelesen werden. Er bleibt, wie er ist</translation>
    </message>
    <message>
        <source>A run plays as soon as it is selected</source>
        <translation>Ein Run spielt, sobald er ausgewählt ist</translation>
    </message>
    <message>
        <source>A window opens and goes on with them</source>
        <translation>Ein Fenster öffnet sich und macht damit weiter</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>API-Schlüssel</translation>
    </message>
    <message>
        <source>API key problem</source>
        <translation>Problem mit dem API-Schlüssel</translation>
    </message>
    <message>
        <source>API key refused</source>
        <translation>API-Schlüssel abgelehnt</translation>
    </message>
    <message>
        <source>About CAMB Desktop</source>
        <translation>Über CAMB Desktop</translation>
    </message>
    <message>
        <source>About this run</source>
        <translation>Über diesen Run</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message numerus="yes">
        <source>Add %n run|Add %n runs</source>
        <translation><numerusform>%n Run hinzufügen</numerusform><numerusform>%n Runs hinzufügen</numerusform></translation>
    </message>
    <message>
        <source>Add API key</source>
        <translation>API-Schlüssel hinzufügen</translation>
    </message>
    <message>
        <source>Add API key…</source>
        <translation>API-Schlüssel hinzufügen …</translation>
    </message>
    <message>
        <source>Add a key of this name</source>
        <translation>Einen Schlüssel dieses Namens hinzufügen</translation>
    </message>
    <message>
        <source>Add a name</source>
        <translation>Namen geben</translation>
    </message>
    <message numerus="yes">
        <source>Add it|Add them</source>
        <translation><numerusform>Hinzufügen</numerusform><numerusform>Hinzufügen</numerusform></translation>
    </message>
    <message>
        <source>Add runs</source>
        <translation>Runs hinzufügen</translation>
    </message>
    <message>
        <source>Add the runs of texts, tables, notebooks, exported lists or another library</source>
        <translation>Die Runs aus Texten, Tabellen, Notebooks, exportierten Listen oder einer anderen Bibliothek hinzufügen</translation>
    </message>
    <message>
        <source>Add the samples</source>
        <translation>Beispiele hinzufügen</translation>
    </message>
    <message>
        <source>Add these runs (Return)</source>
        <translation>Diese Runs hinzufügen (Eingabetaste)</translation>
    </message>
    <message>
        <source>Add to collection</source>
        <translation>Zu Sammlung hinzufügen</translation>
    </message>
    <message>
        <source>Add to collection…</source>
        <translation>Zu Sammlung hinzufügen …</translation>
    </message>
    <message>
        <source>Add to {name}</source>
        <translation>Zu {name} hinzufügen</translation>
    </message>
    <message>
        <source>Add your API key first</source>
        <translation>Zuerst den API-Schlüssel hinzufügen</translation>
    </message>
    <message>
        <source>Add your CAMB.AI API key to fetch runs</source>
        <translation>Zum Abrufen von Runs den CAMB.AI-API-Schlüssel hinzufügen</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Hinzugefügt</translation>
    </message>
    <message>
        <source>Added. Whatever is open, or comes next, fetches them</source>
        <translation>Hinzugefügt. Das offene oder nächste Fenster ruft sie ab</translation>
    </message>
    <message>
        <source>Adding, saving, sharing</source>
        <translation>Hinzufügen, speichern, teilen</translation>
    </message>
    <message>
        <source>Align at onset</source>
        <translation>Am Einsatz ausrichten</translation>
    </message>
    <message>
        <source>Aligned: {take} starts {seconds} s later, so that both begin to sound together</source>
        <translation>Ausgerichtet: {take} beginnt {seconds} s später, sodass beide zugleich erklingen</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>All decided</source>
        <translation>Alle entschieden</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>All other audio. Above the limit, what you played longest ago leaves it, once CAMB.AI has said that it still has that run; it is fetched again when you play it.</source>
        <translation>Alles übrige Audio. Über der Grenze geht, was am längsten nicht gespielt wurde, sobald CAMB.AI gesagt hat, dass es den Run noch gibt; beim Spielen wird es erneut abgerufen.</translation>
    </message>
    <message>
        <source>All runs</source>
        <translation>Alle Runs</translation>
    </message>
    <message>
        <source>All silent</source>
        <translation>Ganz still</translation>
    </message>
    <message>
        <source>All takes</source>
        <translation>Alle Aufnahmen</translation>
    </message>
    <message>
        <source>An answer took too long to come.</source>
        <translation>Eine Antwort blieb zu lange aus.</translation>
    </message>
    <message>
        <source>An older CAMB Desktop that is open took the text; it does not tell what becomes of it</source>
        <translation>Ein älteres, geöffnetes CAMB Desktop hat den Text übernommen; es sagt nicht, was daraus wird</translation>
    </message>
    <message>
        <source>Another key: work, a client …</source>
        <translation>Weiterer Schlüssel: Arbeit, ein Kunde …</translation>
    </message>
    <message>
        <source>Another program holds the list of runs. Close that program; it is tried again.</source>
        <translation>Ein anderes Programm hält die Liste der Runs. Dieses Programm schließen; es wird erneut versucht.</translation>
    </message>
    <message>
        <source>Another window uses this profile and does not answer</source>
        <translation>Ein anderes Fenster benutzt dieses Profil und antwortet nicht</translation>
    </message>
    <message>
        <source>Answer code: {code}</source>
        <translation>Antwortcode: {code}</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Erscheinungsbild</translation>
    </message>
    <message>
        <source>As received</source>
        <translation>Wie empfangen</translation>
    </message>
    <message>
        <source>As {format}</source>
        <translation>Als {format}</translation>
    </message>
    <message>
        <source>Asked to wait: {seconds} s</source>
        <translation>Erbetene Wartezeit: {seconds} s</translation>
    </message>
    <message>
        <source>Asking CAMB.AI for what could go, and freeing it …</source>
        <translation>CAMB.AI wird gefragt, was gehen kann, und es wird freigegeben …</translation>
    </message>
    <message>
        <source>Asking the key store …</source>
        <translation>Der Schlüsselspeicher wird gefragt …</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Höchstens</translation>
    </message>
    <message>
        <source>Audio of runs that you kept or named. It is never removed unless you remove the run.</source>
        <translation>Audio von Runs, die behalten oder benannt wurden. Es wird nie entfernt, solange der Run bleibt.</translation>
    </message>
    <message>
        <source>Auto</source>
        <translation>Auto</translation>
    </message>
    <message>
        <source>Back 1 s</source>
        <translation>1 s zurück</translation>
    </message>
    <message>
        <source>Back 5 s</source>
        <translation>5 s zurück</translation>
    </message>
    <message>
        <source>Back online</source>
        <translation>Wieder verbunden</translation>
    </message>
    <message>
        <source>Back to the entry</source>
        <translation>Zurück zur Eingabe</translation>
    </message>
    <message>
        <source>Back to undecided</source>
        <translation>Zurück auf unentschieden</translation>
    </message>
    <message numerus="yes">
        <source>Back to undecided|Back to undecided</source>
        <translation><numerusform>Zurück auf unentschieden</numerusform><numerusform>Zurück auf unentschieden</numerusform></translation>
    </message>
    <message>
        <source>Below −60 dBFS</source>
        <translation>Unter −60 dBFS</translation>
    </message>
    <message>
        <source>Bit depth</source>
        <translation>Bittiefe</translation>
    </message>
    <message>
        <source>Bits per sample</source>
        <translation>Bits je Sample</translation>
    </message>
    <message>
        <source>Bring “{name}” back</source>
        <translation>„{name}“ zurückholen</translation>
    </message>
    <message>
        <source>Buffering …</source>
        <translation>Es wird gepuffert …</translation>
    </message>
    <message>
        <source>Bytes as received</source>
        <translation>Bytes wie empfangen</translation>
    </message>
    <message>
        <source>CAMB Desktop</source>
        <translation>CAMB Desktop</translation>
    </message>
    <message>
        <source>CAMB Desktop could not open because of a fault in it. Your runs are untouched; the log says more</source>
        <translation>CAMB Desktop konnte wegen eines Programmfehlers nicht öffnen. Die Runs sind unberührt; mehr steht im Protokoll</translation>
    </message>
    <message>
        <source>CAMB Desktop – sample data</source>
        <translation>CAMB Desktop – Beispieldaten</translation>
    </message>
    <message>
        <source>CAMB.AI asks for a break after too many requests. Wait a moment, then try again.</source>
        <translation>CAMB.AI bittet nach zu vielen Anfragen um eine Pause. Einen Moment warten, dann erneut versuchen.</translation>
    </message>
    <message>
        <source>CAMB.AI asks for a break of {wait}. Try again after that.</source>
        <translation>CAMB.AI bittet um eine Pause von {wait}. Danach erneut versuchen.</translation>
    </message>
    <message>
        <source>CAMB.AI could not be asked about this key; it is used all the same.</source>
        <translation>CAMB.AI konnte nach diesem Schlüssel nicht gefragt werden; er wird trotzdem benutzt.</translation>
    </message>
    <message>
        <source>CAMB.AI could not deliver this run.</source>
        <translation>CAMB.AI konnte diesen Run nicht liefern.</translation>
    </message>
    <message>
        <source>CAMB.AI could not generate this audio.</source>
        <translation>CAMB.AI konnte dieses Audio nicht erzeugen.</translation>
    </message>
    <message>
        <source>CAMB.AI did not accept the API key.</source>
        <translation>CAMB.AI hat den API-Schlüssel nicht angenommen.</translation>
    </message>
    <message>
        <source>CAMB.AI did not accept this request.</source>
        <translation>CAMB.AI hat diese Anfrage nicht angenommen.</translation>
    </message>
    <message>
        <source>CAMB.AI does not accept the API key</source>
        <translation>CAMB.AI nimmt den API-Schlüssel nicht an</translation>
    </message>
    <message>
        <source>CAMB.AI does not give this run to your API key. It may belong to another account.</source>
        <translation>CAMB.AI gibt diesen Run für Ihren API-Schlüssel nicht heraus. Er kann einem anderen Konto gehören.</translation>
    </message>
    <message>
        <source>CAMB.AI does not refuse this key.</source>
        <translation>CAMB.AI lehnt diesen Schlüssel nicht ab.</translation>
    </message>
    <message>
        <source>CAMB.AI found no run of this kind with this ID.</source>
        <translation>CAMB.AI hat keinen Run dieser Art mit dieser ID gefunden.</translation>
    </message>
    <message>
        <source>CAMB.AI gave a link that is not safe to use.</source>
        <translation>CAMB.AI gab einen Link, der nicht sicher ist.</translation>
    </message>
    <message>
        <source>CAMB.AI gives no link for this run. Save the audio instead.</source>
        <translation>CAMB.AI gibt für diesen Run keinen Link. Stattdessen das Audio speichern.</translation>
    </message>
    <message>
        <source>CAMB.AI hands out your runs to you alone. Your key is kept by this computer’s own key store.</source>
        <translation>CAMB.AI gibt Ihre Runs nur an Sie heraus. Der Schlüssel liegt im Schlüsselspeicher dieses Computers.</translation>
    </message>
    <message>
        <source>CAMB.AI has no finished run with this ID. It may be still in the making, deleted, or another account’s.</source>
        <translation>CAMB.AI hat keinen fertigen Run mit dieser ID. Er kann noch entstehen, gelöscht sein oder einem anderen Konto gehören.</translation>
    </message>
    <message>
        <source>CAMB.AI has no run with this ID, or no longer gives out runs of this kind.</source>
        <translation>CAMB.AI hat keinen Run mit dieser ID oder gibt Runs dieser Art nicht mehr heraus.</translation>
    </message>
    <message>
        <source>CAMB.AI has trouble of its own right now.</source>
        <translation>CAMB.AI hat gerade selbst Schwierigkeiten.</translation>
    </message>
    <message>
        <source>CAMB.AI no longer gives out runs of this kind.</source>
        <translation>CAMB.AI gibt Runs dieser Art nicht mehr heraus.</translation>
    </message>
    <message>
        <source>CAMB.AI pointed to an address that is not safe, so it was not followed.</source>
        <translation>CAMB.AI verwies auf eine unsichere Adresse; ihr wurde nicht gefolgt.</translation>
    </message>
    <message>
        <source>CAMB.AI refuses this key. Copy it once more and enter it again.</source>
        <translation>CAMB.AI lehnt diesen Schlüssel ab. Ihn noch einmal kopieren und erneut eingeben.</translation>
    </message>
    <message>
        <source>CAMB.AI sent something that is not audio.</source>
        <translation>CAMB.AI hat etwas geschickt, das kein Audio ist.</translation>
    </message>
    <message>
        <source>Cache</source>
        <translation>Zwischenspeicher</translation>
    </message>
    <message numerus="yes">
        <source>Cache: %n take, {size}|Cache: %n takes, {size}</source>
        <translation><numerusform>Zwischenspeicher: %n Aufnahme, {size}</numerusform><numerusform>Zwischenspeicher: %n Aufnahmen, {size}</numerusform></translation>
    </message>
    <message>
        <source>Came by the key</source>
        <translation>Kam mit dem Schlüssel</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Cancel download</source>
        <translation>Download abbrechen</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>Change of kind</source>
        <translation>Änderung der Art</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Kanäle</translation>
    </message>
    <message>
        <source>Check the key…</source>
        <translation>Schlüssel prüfen …</translation>
    </message>
    <message>
        <source>Checked at once, then kept by this computer’s key store.</source>
        <translation>Sofort geprüft, dann im Schlüsselspeicher dieses Computers aufbewahrt.</translation>
    </message>
    <message>
        <source>Checked at once. Kept until you quit: this computer has no key store.</source>
        <translation>Sofort geprüft. Gilt bis zum Beenden: dieser Computer hat keinen Schlüsselspeicher.</translation>
    </message>
    <message>
        <source>Checking the key …</source>
        <translation>Der Schlüssel wird geprüft …</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Wählen</translation>
    </message>
    <message>
        <source>Choose another…</source>
        <translation>Anderen wählen …</translation>
    </message>
    <message>
        <source>Choose output…</source>
        <translation>Ausgabe wählen …</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wählen …</translation>
    </message>
    <message>
        <source>Clear selection</source>
        <translation>Auswahl aufheben</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Suche leeren</translation>
    </message>
    <message>
        <source>Clear the selection</source>
        <translation>Auswahl aufheben</translation>
    </message>
    <message>
        <source>Clear the selection, leave compare, stop</source>
        <translation>Auswahl aufheben, Vergleich verlassen, stoppen</translation>
    </message>
    <message>
        <source>Clipped</source>
        <translation>Übersteuert</translation>
    </message>
    <message>
        <source>Clipped samples</source>
        <translation>Übersteuerte Samples</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Close details</source>
        <translation>Details schließen</translation>
    </message>
    <message>
        <source>Collection {name} deleted; its runs stay</source>
        <translation>Sammlung {name} gelöscht; ihre Runs bleiben</translation>
    </message>
    <message>
        <source>Collections</source>
        <translation>Sammlungen</translation>
    </message>
    <message>
        <source>Collections and saved searches</source>
        <translation>Sammlungen und gespeicherte Suchen</translation>
    </message>
    <message>
        <source>Collections to drop runs onto</source>
        <translation>Sammlungen, auf die Runs gezogen werden können</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Columns of measures</source>
        <translation>Spalten der Messwerte</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>Compare no more</source>
        <translation>Nicht mehr vergleichen</translation>
    </message>
    <message>
        <source>Convert to {name} (*.{ending})</source>
        <translation>In {name} umwandeln (*.{ending})</translation>
    </message>
    <message numerus="yes">
        <source>Copy 1 link|Copy %n links</source>
        <translation><numerusform>1 Link kopieren</numerusform><numerusform>%n Links kopieren</numerusform></translation>
    </message>
    <message>
        <source>Copy Link</source>
        <translation>Link kopieren</translation>
    </message>
    <message>
        <source>Copy Link takes this one, or asks for a fresh one when little time is left</source>
        <translation>„Link kopieren“ nimmt diesen, oder holt einen neuen, wenn wenig Zeit bleibt</translation>
    </message>
    <message>
        <source>Copy a link for each kept take</source>
        <translation>Für jede behaltene Aufnahme einen Link kopieren</translation>
    </message>
    <message>
        <source>Copy a link that works now</source>
        <translation>Einen Link kopieren, der jetzt funktioniert</translation>
    </message>
    <message>
        <source>Copy kept links</source>
        <translation>Behaltene Links kopieren</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Link kopieren</translation>
    </message>
    <message>
        <source>Copy links</source>
        <translation>Links kopieren</translation>
    </message>
    <message>
        <source>Copy links of the kept takes</source>
        <translation>Links der behaltenen Aufnahmen kopieren</translation>
    </message>
    <message>
        <source>Copy run IDs</source>
        <translation>Run-IDs kopieren</translation>
    </message>
    <message>
        <source>Copy share link</source>
        <translation>Freigabelink kopieren</translation>
    </message>
    <message>
        <source>Copy the report</source>
        <translation>Bericht kopieren</translation>
    </message>
    <message>
        <source>Copy these details</source>
        <translation>Diese Einzelheiten kopieren</translation>
    </message>
    <message>
        <source>Could not reach {host}. Check that address and the connection.</source>
        <translation>{host} war nicht erreichbar. Adresse und Verbindung prüfen.</translation>
    </message>
    <message>
        <source>Counting …</source>
        <translation>Es wird gezählt …</translation>
    </message>
    <message>
        <source>DC offset</source>
        <translation>Gleichspannungsversatz</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Entscheidung</translation>
    </message>
    <message>
        <source>Delete this collection</source>
        <translation>Diese Sammlung löschen</translation>
    </message>
    <message>
        <source>Delete this saved search</source>
        <translation>Diese gespeicherte Suche löschen</translation>
    </message>
    <message>
        <source>Delete {name}</source>
        <translation>{name} löschen</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Ausblenden</translation>
    </message>
    <message>
        <source>Door slam {n}</source>
        <translation>Türknall {n}</translation>
    </message>
    <message>
        <source>Downloading</source>
        <translation>Lädt</translation>
    </message>
    <message>
        <source>Drag to scroll</source>
        <translation>Ziehen zum Verschieben</translation>
    </message>
    <message>
        <source>Drawing</source>
        <translation>Zeichnung</translation>
    </message>
    <message>
        <source>Drawing of a waveform</source>
        <translation>Zeichnung einer Wellenform</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Ended before all had come; the window goes on with them</source>
        <translation>Beendet, bevor alle da waren; das Fenster macht damit weiter</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Evicted</source>
        <translation>Ausgelagert</translation>
    </message>
    <message numerus="yes">
        <source>Export a list of %n run|Export a list of %n runs</source>
        <translation><numerusform>Liste von %n Run exportieren</numerusform><numerusform>Liste von %n Runs exportieren</numerusform></translation>
    </message>
    <message>
        <source>Export list…</source>
        <translation>Liste exportieren …</translation>
    </message>
    <message numerus="yes">
        <source>Exported %n run to {name}|Exported %n runs to {name}</source>
        <translation><numerusform>%n Run nach {name} exportiert</numerusform><numerusform>%n Runs nach {name} exportiert</numerusform></translation>
    </message>
    <message>
        <source>FLAC</source>
        <translation>FLAC</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Faster</source>
        <translation>Schneller</translation>
    </message>
    <message>
        <source>Fetch again</source>
        <translation>Erneut abrufen</translation>
    </message>
    <message>
        <source>Fetching runs</source>
        <translation>Runs werden abgerufen</translation>
    </message>
    <message>
        <source>Fetching runs needs your CAMB.AI API key.</source>
        <translation>Zum Abrufen von Runs wird der CAMB.AI-API-Schlüssel gebraucht.</translation>
    </message>
    <message>
        <source>Fetching runs needs your CAMB.AI API key: set CAMB_API_KEY, or enter it in the settings of the window</source>
        <translation>Zum Abrufen von Runs wird der CAMB.AI-API-Schlüssel gebraucht: CAMB_API_KEY setzen oder ihn in den Einstellungen des Fensters eingeben</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>Files cannot be written to that folder.</source>
        <translation>In diesen Ordner können keine Dateien geschrieben werden.</translation>
    </message>
    <message>
        <source>Files to be saved</source>
        <translation>Zu speichernde Dateien</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Find in list</source>
        <translation>In der Liste suchen</translation>
    </message>
    <message>
        <source>Find in list…</source>
        <translation>In der Liste suchen …</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Forget the key</source>
        <translation>Schlüssel vergessen</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Forward 1 s</source>
        <translation>1 s vor</translation>
    </message>
    <message>
        <source>Forward 5 s</source>
        <translation>5 s vor</translation>
    </message>
    <message>
        <source>Free the cache now</source>
        <translation>Zwischenspeicher jetzt freigeben</translation>
    </message>
    <message>
        <source>Fresh link</source>
        <translation>Neuer Link</translation>
    </message>
    <message>
        <source>Fresh link when</source>
        <translation>Neuer Link, wenn</translation>
    </message>
    <message>
        <source>Getting the samples …</source>
        <translation>Die Beispiele werden geholt …</translation>
    </message>
    <message>
        <source>Go on after a decision</source>
        <translation>Nach einer Entscheidung weitergehen</translation>
    </message>
    <message>
        <source>Go on to the next take after a decision</source>
        <translation>Nach einer Entscheidung zur nächsten Aufnahme gehen</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>Dorthin</translation>
    </message>
    <message>
        <source>Go to the search</source>
        <translation>Zur Suche</translation>
    </message>
    <message numerus="yes">
        <source>Hear it again|Hear the %n again</source>
        <translation><numerusform>Noch einmal hören</numerusform><numerusform>Die %n noch einmal hören</numerusform></translation>
    </message>
    <message>
        <source>Hear the kept takes again</source>
        <translation>Behaltene Aufnahmen noch einmal hören</translation>
    </message>
    <message>
        <source>Hear the rejected again</source>
        <translation>Verworfene noch einmal hören</translation>
    </message>
    <message>
        <source>Hear what you generated</source>
        <translation>Hören, was erzeugt wurde</translation>
    </message>
    <message>
        <source>Hear {take} at the same place</source>
        <translation>{take} an derselben Stelle hören</translation>
    </message>
    <message>
        <source>Hear, judge, keep and share the audio that CAMB.AI generated for you.</source>
        <translation>Hören, beurteilen, behalten und teilen, was CAMB.AI für Sie erzeugt hat.</translation>
    </message>
    <message>
        <source>Heard, undecided</source>
        <translation>Gehört, unentschieden</translation>
    </message>
    <message>
        <source>Height of the player</source>
        <translation>Höhe des Players</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Persönlicher Ordner</translation>
    </message>
    <message>
        <source>How far the middle line is off</source>
        <translation>Wie weit die Mittellinie verschoben ist</translation>
    </message>
    <message>
        <source>How long the link that is held still works</source>
        <translation>Wie lange der vorhandene Link noch funktioniert</translation>
    </message>
    <message>
        <source>In the list and the waveform</source>
        <translation>In Liste und Wellenform</translation>
    </message>
    <message>
        <source>In {names}</source>
        <translation>In {names}</translation>
    </message>
    <message>
        <source>Incomplete</source>
        <translation>Unvollständig</translation>
    </message>
    <message>
        <source>Incomplete: ends at {time}</source>
        <translation>Unvollständig: endet bei {time}</translation>
    </message>
    <message>
        <source>Insert</source>
        <translation>Einsetzen</translation>
    </message>
    <message>
        <source>It is PCM, since {format} cannot be cut</source>
        <translation>Sie ist PCM, da {format} nicht geschnitten werden kann</translation>
    </message>
    <message>
        <source>It is damaged</source>
        <translation>Sie ist beschädigt</translation>
    </message>
    <message>
        <source>It is incomplete</source>
        <translation>Sie ist unvollständig</translation>
    </message>
    <message>
        <source>It is too short or too soft to be measured, and its level stays</source>
        <translation>Sie ist zum Messen zu kurz oder zu leise, und ihr Pegel bleibt</translation>
    </message>
    <message>
        <source>It left the cache to make room. CAMB.AI still has it: it is fetched again when you select it</source>
        <translation>Sie hat im Zwischenspeicher Platz gemacht. CAMB.AI hat sie noch: beim Auswählen wird sie erneut abgerufen</translation>
    </message>
    <message>
        <source>It stays {below} below {target}, so that its peaks are not cut off</source>
        <translation>Sie bleibt {below} unter {target}, damit ihre Spitzen nicht abgeschnitten werden</translation>
    </message>
    <message>
        <source>Its audio is not here. Open CAMB Desktop to fetch it</source>
        <translation>Das Audio ist nicht hier. CAMB Desktop öffnen, um es abzurufen</translation>
    </message>
    <message>
        <source>Its middle line is off by 1 % or more</source>
        <translation>Die Mittellinie ist um 1 % oder mehr verschoben</translation>
    </message>
    <message>
        <source>Its take is damaged</source>
        <translation>Ihre Aufnahme ist beschädigt</translation>
    </message>
    <message>
        <source>Its take is incomplete</source>
        <translation>Ihre Aufnahme ist unvollständig</translation>
    </message>
    <message>
        <source>JSON (*{ending})</source>
        <translation>JSON (*{ending})</translation>
    </message>
    <message>
        <source>Jump to tenths of the take</source>
        <translation>Zu Zehnteln der Aufnahme springen</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message numerus="yes">
        <source>Keep %n take|Keep %n takes</source>
        <translation><numerusform>%n Aufnahme behalten</numerusform><numerusform>%n Aufnahmen behalten</numerusform></translation>
    </message>
    <message>
        <source>Keep (S)</source>
        <translation>Behalten (S)</translation>
    </message>
    <message>
        <source>Keep audio in</source>
        <translation>Audio aufbewahren in</translation>
    </message>
    <message>
        <source>Keep it in this computer’s key store</source>
        <translation>Im Schlüsselspeicher dieses Computers aufbewahren</translation>
    </message>
    <message>
        <source>Keep, and go on</source>
        <translation>Behalten und weiter</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Behalten</translation>
    </message>
    <message numerus="yes">
        <source>Kept %n take|Kept %n takes</source>
        <translation><numerusform>%n Aufnahme behalten</numerusform><numerusform>%n Aufnahmen behalten</numerusform></translation>
    </message>
    <message>
        <source>Kept takes</source>
        <translation>Behaltene Aufnahmen</translation>
    </message>
    <message>
        <source>Kept {name}</source>
        <translation>{name} behalten</translation>
    </message>
    <message numerus="yes">
        <source>Kept: %n take, {size}|Kept: %n takes, {size}</source>
        <translation><numerusform>Behalten: %n Aufnahme, {size}</numerusform><numerusform>Behalten: %n Aufnahmen, {size}</numerusform></translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Key in use</source>
        <translation>Benutzter Schlüssel</translation>
    </message>
    <message>
        <source>Key state</source>
        <translation>Zustand des Schlüssels</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Kind of problem: {slug}</source>
        <translation>Art des Problems: {slug}</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Leave compare</source>
        <translation>Vergleich verlassen</translation>
    </message>
    <message>
        <source>Leave the sample data</source>
        <translation>Die Beispieldaten verlassen</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Ausgelassen</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Länge</translation>
    </message>
    <message numerus="yes">
        <source>Let %n take go all the same ({size})|Let %n takes go all the same ({size})</source>
        <translation><numerusform>%n Aufnahme trotzdem gehen lassen ({size})</numerusform><numerusform>%n Aufnahmen trotzdem gehen lassen ({size})</numerusform></translation>
    </message>
    <message>
        <source>Let the onsets of compared takes meet</source>
        <translation>Einsätze verglichener Aufnahmen zusammenfallen lassen</translation>
    </message>
    <message>
        <source>Level as it is</source>
        <translation>Pegel, wie er ist</translation>
    </message>
    <message>
        <source>Level meter</source>
        <translation>Pegelanzeige</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Lizenzen</translation>
    </message>
    <message>
        <source>Licences…</source>
        <translation>Lizenzen …</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Limit of the cache</source>
        <translation>Grenze des Zwischenspeichers</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Link</translation>
    </message>
    <message numerus="yes">
        <source>Link copied|%n links copied</source>
        <translation><numerusform>Link kopiert</numerusform><numerusform>%n Links kopiert</numerusform></translation>
    </message>
    <message>
        <source>Link ends in {left}</source>
        <translation>Link endet in {left}</translation>
    </message>
    <message>
        <source>List and player</source>
        <translation>Liste und Player</translation>
    </message>
    <message numerus="yes">
        <source>List of %n run taken back|List of %n runs taken back</source>
        <translation><numerusform>Liste von %n Run zurückgenommen</numerusform><numerusform>Liste von %n Runs zurückgenommen</numerusform></translation>
    </message>
    <message>
        <source>List read: {what}</source>
        <translation>Liste gelesen: {what}</translation>
    </message>
    <message>
        <source>Listening</source>
        <translation>Hören</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Aussehen</translation>
    </message>
    <message>
        <source>Loop</source>
        <translation>Schleife</translation>
    </message>
    <message>
        <source>Loop playback</source>
        <translation>Wiedergabe in Schleife</translation>
    </message>
    <message>
        <source>Loop selection</source>
        <translation>Auswahl in Schleife</translation>
    </message>
    <message>
        <source>Loud from its very first sample</source>
        <translation>Laut vom allerersten Sample an</translation>
    </message>
    <message>
        <source>Louder</source>
        <translation>Lauter</translation>
    </message>
    <message>
        <source>Loudest point between the samples</source>
        <translation>Lauteste Stelle zwischen den Samples</translation>
    </message>
    <message>
        <source>Loudest sample</source>
        <translation>Lautestes Sample</translation>
    </message>
    <message>
        <source>Loudness</source>
        <translation>Lautheit</translation>
    </message>
    <message>
        <source>Loudness of the whole take (EBU R128)</source>
        <translation>Lautheit der ganzen Aufnahme (EBU R128)</translation>
    </message>
    <message>
        <source>MP3</source>
        <translation>MP3</translation>
    </message>
    <message>
        <source>Made {softer} softer, so that its peaks are not cut off</source>
        <translation>Um {softer} leiser, damit die Spitzen nicht abgeschnitten werden</translation>
    </message>
    <message>
        <source>Make</source>
        <translation>Anlegen</translation>
    </message>
    <message>
        <source>Mark a take with A first, then switch with B.</source>
        <translation>Zuerst mit A eine Aufnahme merken, dann mit B wechseln.</translation>
    </message>
    <message>
        <source>Mark as take A</source>
        <translation>Als Aufnahme A merken</translation>
    </message>
    <message>
        <source>Mark as take A, to switch between it and another</source>
        <translation>Als Aufnahme A merken, um zwischen ihr und einer anderen zu wechseln</translation>
    </message>
    <message>
        <source>Match loudness</source>
        <translation>Lautheit angleichen</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>Messwerte</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menü</translation>
    </message>
    <message>
        <source>Minutes and seconds</source>
        <translation>Minuten und Sekunden</translation>
    </message>
    <message>
        <source>Mono, stereo or more</source>
        <translation>Mono, Stereo oder mehr</translation>
    </message>
    <message>
        <source>Move it here</source>
        <translation>Hierher verschieben</translation>
    </message>
    <message>
        <source>Move the kept audio…</source>
        <translation>Behaltenes Audio verschieben …</translation>
    </message>
    <message>
        <source>Move the last edge</source>
        <translation>Den letzten Rand verschieben</translation>
    </message>
    <message>
        <source>Move the last edge further</source>
        <translation>Den letzten Rand weiter verschieben</translation>
    </message>
    <message>
        <source>Move…</source>
        <translation>Verschieben …</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>Stumm</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Name is taken, so numbered</source>
        <translation>Name vergeben, daher nummeriert</translation>
    </message>
    <message>
        <source>Name of another key</source>
        <translation>Name eines weiteren Schlüssels</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Namen</translation>
    </message>
    <message numerus="yes">
        <source>Names all %n selected runs; {n} is the number of each</source>
        <translation><numerusform>Benennt den ausgewählten Run; {n} ist seine Nummer</numerusform><numerusform>Benennt alle %n ausgewählten Runs; {n} ist die Nummer eines jeden</numerusform></translation>
    </message>
    <message>
        <source>New collection</source>
        <translation>Neue Sammlung</translation>
    </message>
    <message numerus="yes">
        <source>New collection with %n run|New collection with %n runs</source>
        <translation><numerusform>Neue Sammlung mit %n Run</numerusform><numerusform>Neue Sammlung mit %n Runs</numerusform></translation>
    </message>
    <message>
        <source>New collection…</source>
        <translation>Neue Sammlung …</translation>
    </message>
    <message>
        <source>New name</source>
        <translation>Neuer Name</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Nächste</translation>
    </message>
    <message>
        <source>Next pane</source>
        <translation>Nächster Bereich</translation>
    </message>
    <message>
        <source>Next take</source>
        <translation>Nächste Aufnahme</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>No audio in this file</source>
        <translation>Kein Audio in dieser Datei</translation>
    </message>
    <message>
        <source>No audio output was found. Everything but playing works.</source>
        <translation>Keine Audioausgabe gefunden. Alles außer der Wiedergabe geht.</translation>
    </message>
    <message>
        <source>No audio yet</source>
        <translation>Noch kein Audio</translation>
    </message>
    <message>
        <source>No connection came about. Check the network.</source>
        <translation>Es kam keine Verbindung zustande. Das Netz prüfen.</translation>
    </message>
    <message>
        <source>No key yet. This computer cannot keep one safe, so one that you enter is used until you quit.</source>
        <translation>Noch kein Schlüssel. Dieser Computer kann keinen sicher aufbewahren, daher gilt ein eingegebener bis zum Beenden.</translation>
    </message>
    <message>
        <source>No key yet. You find yours in CAMB.AI Studio under API keys.</source>
        <translation>Noch kein Schlüssel. Er steht in CAMB.AI Studio unter API Keys.</translation>
    </message>
    <message>
        <source>No link could be made for this run.</source>
        <translation>Für diesen Run konnte kein Link gemacht werden.</translation>
    </message>
    <message>
        <source>No name, so its ID</source>
        <translation>Kein Name, daher die ID</translation>
    </message>
    <message>
        <source>No network. Downloads go on by themselves when it is back</source>
        <translation>Kein Netz. Downloads gehen von selbst weiter, wenn es wieder da ist</translation>
    </message>
    <message>
        <source>No room beside the list for the audio that you keep: it stays in the cache. Make some room</source>
        <translation>Neben der Liste ist kein Platz für das behaltene Audio: es bleibt im Zwischenspeicher. Etwas Platz schaffen</translation>
    </message>
    <message>
        <source>No run fits the search and the filters.</source>
        <translation>Kein Run passt zu Suche und Filtern.</translation>
    </message>
    <message>
        <source>None of the kept takes has its audio yet</source>
        <translation>Von keiner der behaltenen Aufnahmen ist das Audio schon da</translation>
    </message>
    <message>
        <source>Not understood: {pieces}</source>
        <translation>Nicht verstanden: {pieces}</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Nothing above −90 dBFS</source>
        <translation>Nichts über −90 dBFS</translation>
    </message>
    <message>
        <source>Nothing above −90 dBFS in the whole take</source>
        <translation>Nichts über −90 dBFS in der ganzen Aufnahme</translation>
    </message>
    <message>
        <source>Nothing here comes from your account, and no key is needed.</source>
        <translation>Nichts hier kommt aus Ihrem Konto, und kein Schlüssel wird gebraucht.</translation>
    </message>
    <message>
        <source>Nothing is kept yet</source>
        <translation>Noch nichts behalten</translation>
    </message>
    <message>
        <source>Nothing kept yet</source>
        <translation>Noch nichts behalten</translation>
    </message>
    <message numerus="yes">
        <source>Nothing kept, %n rejected. Nothing was deleted.</source>
        <translation><numerusform>Nichts behalten, %n verworfen. Nichts wurde gelöscht.</numerusform><numerusform>Nichts behalten, %n verworfen. Nichts wurde gelöscht.</numerusform></translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>Keine Treffer</translation>
    </message>
    <message>
        <source>Nothing rejected</source>
        <translation>Nichts verworfen</translation>
    </message>
    <message>
        <source>Nothing was measured yet.</source>
        <translation>Noch wurde nichts gemessen.</translation>
    </message>
    <message>
        <source>Nothing was renamed. {why}</source>
        <translation>Nichts wurde umbenannt. {why}</translation>
    </message>
    <message>
        <source>Nothing was saved in {folder}. {why} Choose another folder, or try again</source>
        <translation>In {folder} wurde nichts gespeichert. {why} Einen anderen Ordner wählen oder es erneut versuchen</translation>
    </message>
    <message>
        <source>Nothing was sent. This is what a report of the fault would say: it holds no key, no task ID and no link that works. Copy it, look it over, and send it along with what you did.</source>
        <translation>Nichts wurde gesendet. So sähe ein Bericht über den Fehler aus: er enthält keinen Schlüssel, keine Aufgaben-ID und keinen gültigen Link. Ihn kopieren, durchsehen und mit einer Beschreibung dessen schicken, was geschehen ist.</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Ogg Vorbis</source>
        <translation>Ogg Vorbis</translation>
    </message>
    <message>
        <source>On one loudspeaker it cancels itself out</source>
        <translation>Auf einem Lautsprecher löscht es sich selbst aus</translation>
    </message>
    <message>
        <source>Only the first part of the file plays</source>
        <translation>Nur der erste Teil der Datei spielt</translation>
    </message>
    <message>
        <source>Open files</source>
        <translation>Dateien öffnen</translation>
    </message>
    <message>
        <source>Open files with run IDs</source>
        <translation>Dateien mit Run-IDs öffnen</translation>
    </message>
    <message>
        <source>Open files…</source>
        <translation>Dateien öffnen …</translation>
    </message>
    <message>
        <source>Open the menu</source>
        <translation>Menü öffnen</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Ausgabe</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Paste and add</source>
        <translation>Einfügen und hinzufügen</translation>
    </message>
    <message>
        <source>Paste run IDs in any form, then press Return</source>
        <translation>Run-IDs in jeder Form einfügen, dann Eingabetaste drücken</translation>
    </message>
    <message>
        <source>Paste run IDs into the field above, in any form: one per line, a list, JSON, links, a whole log.
Press Return, and each run appears here with its waveform.</source>
        <translation>Run-IDs oben in das Feld einfügen, in jeder Form: eine je Zeile, eine Liste, JSON, Links, ein ganzes Protokoll.
Eingabetaste drücken, und jeder Run erscheint hier mit seiner Wellenform.</translation>
    </message>
    <message>
        <source>Paste run IDs, a list, JSON, links, a log …</source>
        <translation>Run-IDs, Liste, JSON, Links, Protokoll einfügen …</translation>
    </message>
    <message>
        <source>Paste run IDs, listen, keep the best, hand them on.</source>
        <translation>Run-IDs einfügen, anhören, die besten behalten und weitergeben.</translation>
    </message>
    <message>
        <source>Paste your API key</source>
        <translation>API-Schlüssel einfügen</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Peak</source>
        <translation>Spitze</translation>
    </message>
    <message>
        <source>Peak and RMS level. Click to reset the clip mark.</source>
        <translation>Spitzen- und RMS-Pegel. Klicken setzt die Übersteuerungsanzeige zurück.</translation>
    </message>
    <message>
        <source>Per cent</source>
        <translation>Prozent</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Wiedergabe</translation>
    </message>
    <message>
        <source>Play a run as soon as it is selected</source>
        <translation>Einen Run spielen, sobald er ausgewählt ist</translation>
    </message>
    <message>
        <source>Play all takes at the same loudness</source>
        <translation>Alle Aufnahmen gleich laut spielen</translation>
    </message>
    <message>
        <source>Play from the start</source>
        <translation>Von Anfang an spielen</translation>
    </message>
    <message>
        <source>Play on selection</source>
        <translation>Beim Auswählen spielen</translation>
    </message>
    <message>
        <source>Play on to the next take</source>
        <translation>Mit der nächsten Aufnahme weiterspielen</translation>
    </message>
    <message>
        <source>Play or pause</source>
        <translation>Wiedergabe oder Pause</translation>
    </message>
    <message>
        <source>Playback</source>
        <translation>Wiedergabe</translation>
    </message>
    <message>
        <source>Playing</source>
        <translation>Wiedergabe</translation>
    </message>
    <message>
        <source>Playing speed</source>
        <translation>Wiedergabegeschwindigkeit</translation>
    </message>
    <message>
        <source>Playing stopped because of a fault in this program. The take itself is untouched.</source>
        <translation>Die Wiedergabe hielt wegen eines Programmfehlers an. Die Aufnahme selbst ist unberührt.</translation>
    </message>
    <message>
        <source>Playing; press to pause</source>
        <translation>Spielt; drücken für Pause</translation>
    </message>
    <message>
        <source>Playlist with its audio (*{ending})</source>
        <translation>Wiedergabeliste mit ihrem Audio (*{ending})</translation>
    </message>
    <message>
        <source>Plays when it arrives …</source>
        <translation>Spielt nach der Ankunft …</translation>
    </message>
    <message>
        <source>Plus</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>Press to play</source>
        <translation>Drücken zum Spielen</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Vorige</translation>
    </message>
    <message>
        <source>Previous pane</source>
        <translation>Voriger Bereich</translation>
    </message>
    <message>
        <source>Previous take</source>
        <translation>Vorige Aufnahme</translation>
    </message>
    <message>
        <source>Problem details</source>
        <translation>Einzelheiten des Problems</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Probleme</translation>
    </message>
    <message>
        <source>Problems only</source>
        <translation>Nur mit Problemen</translation>
    </message>
    <message>
        <source>Put {field} where the cursor is</source>
        <translation>{field} an der Schreibmarke einsetzen</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Quieter</source>
        <translation>Leiser</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Rate</translation>
    </message>
    <message>
        <source>Reading of a list</source>
        <translation>Lesen einer Liste</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Bereit</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Redo {act}</source>
        <translation>Wiederholen: {act}</translation>
    </message>
    <message>
        <source>Reduce motion</source>
        <translation>Weniger Bewegung</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Verwerfen</translation>
    </message>
    <message numerus="yes">
        <source>Reject %n take|Reject %n takes</source>
        <translation><numerusform>%n Aufnahme verwerfen</numerusform><numerusform>%n Aufnahmen verwerfen</numerusform></translation>
    </message>
    <message>
        <source>Reject (X)</source>
        <translation>Verwerfen (X)</translation>
    </message>
    <message>
        <source>Reject, and go on; nothing is deleted</source>
        <translation>Verwerfen und weiter; nichts wird gelöscht</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Verworfen</translation>
    </message>
    <message numerus="yes">
        <source>Rejected %n take|Rejected %n takes</source>
        <translation><numerusform>%n Aufnahme verworfen</numerusform><numerusform>%n Aufnahmen verworfen</numerusform></translation>
    </message>
    <message>
        <source>Rejected {name}</source>
        <translation>{name} verworfen</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Hinweise</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n run|Remove %n runs</source>
        <translation><numerusform>%n Run entfernen</numerusform><numerusform>%n Runs entfernen</numerusform></translation>
    </message>
    <message>
        <source>Remove from list</source>
        <translation>Aus der Liste entfernen</translation>
    </message>
    <message>
        <source>Remove this key</source>
        <translation>Diesen Schlüssel entfernen</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Rename this collection…</source>
        <translation>Diese Sammlung umbenennen …</translation>
    </message>
    <message>
        <source>Rename {name}</source>
        <translation>{name} umbenennen</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>Resampled to {rate}</source>
        <translation>Auf {rate} umgerechnet</translation>
    </message>
    <message>
        <source>Reset columns</source>
        <translation>Spalten zurücksetzen</translation>
    </message>
    <message>
        <source>Reset this page</source>
        <translation>Diese Seite zurücksetzen</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Eingabetaste</translation>
    </message>
    <message>
        <source>Rough for less than a millisecond</source>
        <translation>Rau für weniger als eine Millisekunde</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Run</translation>
    </message>
    <message>
        <source>Run ID</source>
        <translation>Run-ID</translation>
    </message>
    <message numerus="yes">
        <source>Run ID copied|%n run IDs copied</source>
        <translation><numerusform>Run-ID kopiert</numerusform><numerusform>%n Run-IDs kopiert</numerusform></translation>
    </message>
    <message>
        <source>Run IDs</source>
        <translation>Run-IDs</translation>
    </message>
    <message>
        <source>Run {id}</source>
        <translation>Run {id}</translation>
    </message>
    <message>
        <source>Run {id} is in the list already</source>
        <translation>Run {id} ist schon in der Liste</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Runs</translation>
    </message>
    <message>
        <source>S keeps a take, and goes on to the next.</source>
        <translation>S behält eine Aufnahme und geht zur nächsten.</translation>
    </message>
    <message>
        <source>Safe mode: your list as it is, default settings, no sound and no network. Start anew to leave it.</source>
        <translation>Abgesicherter Modus: die Liste, wie sie ist, Standardeinstellungen, kein Ton und kein Netz. Zum Verlassen neu starten.</translation>
    </message>
    <message>
        <source>Sample data</source>
        <translation>Beispieldaten</translation>
    </message>
    <message>
        <source>Sample data needs no key of yours.</source>
        <translation>Beispieldaten brauchen keinen eigenen Schlüssel.</translation>
    </message>
    <message>
        <source>Sample data · Leave</source>
        <translation>Beispieldaten · Verlassen</translation>
    </message>
    <message>
        <source>Sample rate</source>
        <translation>Abtastrate</translation>
    </message>
    <message>
        <source>Sample takes that live on this computer. Nothing is sent, and you leave them with one click.</source>
        <translation>Beispielaufnahmen auf diesem Computer. Nichts wird gesendet, und ein Klick führt wieder hinaus.</translation>
    </message>
    <message>
        <source>Samples at full scale</source>
        <translation>Samples an der Vollaussteuerung</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message numerus="yes">
        <source>Save %n file|Save %n files</source>
        <translation><numerusform>%n Datei speichern</numerusform><numerusform>%n Dateien speichern</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Save %n kept|Save %n kept</source>
        <translation><numerusform>%n behaltene speichern</numerusform><numerusform>%n behaltene speichern</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Save %n take|Save %n takes</source>
        <translation><numerusform>%n Aufnahme speichern</numerusform><numerusform>%n Aufnahmen speichern</numerusform></translation>
    </message>
    <message>
        <source>Save As…</source>
        <translation>Speichern unter …</translation>
    </message>
    <message>
        <source>Save audio</source>
        <translation>Audio speichern</translation>
    </message>
    <message>
        <source>Save audio as</source>
        <translation>Audio speichern unter</translation>
    </message>
    <message>
        <source>Save audio as…</source>
        <translation>Audio speichern unter …</translation>
    </message>
    <message>
        <source>Save audio that is incomplete</source>
        <translation>Unvollständiges Audio speichern</translation>
    </message>
    <message>
        <source>Save in another format</source>
        <translation>In anderem Format speichern</translation>
    </message>
    <message>
        <source>Save in another format…</source>
        <translation>In anderem Format speichern …</translation>
    </message>
    <message>
        <source>Save kept</source>
        <translation>Behaltene speichern</translation>
    </message>
    <message>
        <source>Save selection</source>
        <translation>Auswahl speichern</translation>
    </message>
    <message>
        <source>Save selection…</source>
        <translation>Auswahl speichern …</translation>
    </message>
    <message>
        <source>Save the audio as it was received</source>
        <translation>Das Audio speichern, wie es empfangen wurde</translation>
    </message>
    <message>
        <source>Save the kept takes</source>
        <translation>Behaltene Aufnahmen speichern</translation>
    </message>
    <message>
        <source>Save the kept takes to a folder</source>
        <translation>Die behaltenen Aufnahmen in einem Ordner speichern</translation>
    </message>
    <message>
        <source>Save the kept takes…</source>
        <translation>Behaltene Aufnahmen speichern …</translation>
    </message>
    <message>
        <source>Save the search</source>
        <translation>Suche speichern</translation>
    </message>
    <message>
        <source>Save this search</source>
        <translation>Diese Suche speichern</translation>
    </message>
    <message>
        <source>Save this search…</source>
        <translation>Diese Suche speichern …</translation>
    </message>
    <message>
        <source>Save to</source>
        <translation>Speichern in</translation>
    </message>
    <message numerus="yes">
        <source>Saved %n file to {folder}|Saved %n files to {folder}</source>
        <translation><numerusform>%n Datei in {folder} gespeichert</numerusform><numerusform>%n Dateien in {folder} gespeichert</numerusform></translation>
    </message>
    <message>
        <source>Saved search</source>
        <translation>Gespeicherte Suche</translation>
    </message>
    <message>
        <source>Saved search {name} deleted</source>
        <translation>Gespeicherte Suche {name} gelöscht</translation>
    </message>
    <message>
        <source>Saved {name}</source>
        <translation>{name} gespeichert</translation>
    </message>
    <message>
        <source>Saved {name} with {percent} % of the selection: the take ends there</source>
        <translation>{name} mit {percent} % der Auswahl gespeichert: die Aufnahme endet dort</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Search IDs, names, notes, tags and states</source>
        <translation>IDs, Namen, Notizen, Schlagwörter und Zustände durchsuchen</translation>
    </message>
    <message>
        <source>Search saved as {name}</source>
        <translation>Suche als {name} gespeichert</translation>
    </message>
    <message>
        <source>Select a run to see its waveform</source>
        <translation>Einen Run auswählen, um seine Wellenform zu sehen</translation>
    </message>
    <message>
        <source>Select a run to see what was measured.</source>
        <translation>Einen Run auswählen, um Gemessenes zu sehen.</translation>
    </message>
    <message>
        <source>Select another take</source>
        <translation>Eine andere Aufnahme auswählen</translation>
    </message>
    <message>
        <source>Select another take to compare with A.</source>
        <translation>Zum Vergleich mit A eine andere Aufnahme auswählen.</translation>
    </message>
    <message>
        <source>Selecting a run no longer plays it</source>
        <translation>Beim Auswählen spielt ein Run nicht mehr</translation>
    </message>
    <message>
        <source>Selecting in the waveform</source>
        <translation>Auswählen in der Wellenform</translation>
    </message>
    <message>
        <source>Selection ends at the playhead</source>
        <translation>Auswahl endet an der Abspielposition</translation>
    </message>
    <message>
        <source>Selection starts at the playhead</source>
        <translation>Auswahl beginnt an der Abspielposition</translation>
    </message>
    <message>
        <source>Service address</source>
        <translation>Adresse des Dienstes</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Einstellungen …</translation>
    </message>
    <message>
        <source>Shift one of the compared takes so that their onsets meet</source>
        <translation>Eine der verglichenen Aufnahmen verschieben, sodass ihre Einsätze zusammenfallen</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Show all runs</source>
        <translation>Alle Runs zeigen</translation>
    </message>
    <message>
        <source>Show details</source>
        <translation>Details zeigen</translation>
    </message>
    <message>
        <source>Show folder</source>
        <translation>Ordner zeigen</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Im Ordner zeigen</translation>
    </message>
    <message>
        <source>Show kind</source>
        <translation>Art zeigen</translation>
    </message>
    <message>
        <source>Show only one kind</source>
        <translation>Nur eine Art zeigen</translation>
    </message>
    <message>
        <source>Show only runs with problems</source>
        <translation>Nur Runs mit Problemen zeigen</translation>
    </message>
    <message>
        <source>Show the folder of kept audio</source>
        <translation>Den Ordner des behaltenen Audios zeigen</translation>
    </message>
    <message>
        <source>Show the folder of the cache</source>
        <translation>Den Ordner des Zwischenspeichers zeigen</translation>
    </message>
    <message>
        <source>Show the key</source>
        <translation>Schlüssel zeigen</translation>
    </message>
    <message>
        <source>Show the report</source>
        <translation>Bericht zeigen</translation>
    </message>
    <message>
        <source>Show the spectrogram in place of the waveform</source>
        <translation>Das Spektrogramm statt der Wellenform zeigen</translation>
    </message>
    <message>
        <source>Show what is typed</source>
        <translation>Eingegebenes zeigen</translation>
    </message>
    <message>
        <source>Show what was measured, in columns</source>
        <translation>Gemessenes in Spalten zeigen</translation>
    </message>
    <message>
        <source>Shown takes</source>
        <translation>Gezeigte Aufnahmen</translation>
    </message>
    <message>
        <source>Shows {name}</source>
        <translation>Zeigt {name}</translation>
    </message>
    <message>
        <source>Silence</source>
        <translation>Stille</translation>
    </message>
    <message>
        <source>Silence at end</source>
        <translation>Stille am Ende</translation>
    </message>
    <message>
        <source>Silence at start</source>
        <translation>Stille am Anfang</translation>
    </message>
    <message>
        <source>Silence inside</source>
        <translation>Stille darin</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Skip silence at the start and end</source>
        <translation>Stille am Anfang und Ende überspringen</translation>
    </message>
    <message>
        <source>Slower</source>
        <translation>Langsamer</translation>
    </message>
    <message>
        <source>Something that looks like an API key was left out</source>
        <translation>Etwas, das wie ein API-Schlüssel aussieht, wurde ausgelassen</translation>
    </message>
    <message>
        <source>Something went wrong in the program. It goes on; if something looks odd, start it anew.</source>
        <translation>Im Programm ist etwas schiefgegangen. Es läuft weiter; wenn etwas seltsam aussieht, neu starten.</translation>
    </message>
    <message>
        <source>Something went wrong.</source>
        <translation>Etwas ist schiefgegangen.</translation>
    </message>
    <message>
        <source>Sound &amp; Music</source>
        <translation>Klang &amp; Musik</translation>
    </message>
    <message>
        <source>Sound on</source>
        <translation>Ton an</translation>
    </message>
    <message>
        <source>Spectrogram</source>
        <translation>Spektrogramm</translation>
    </message>
    <message>
        <source>Speech</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Speech, or sound and music</source>
        <translation>Sprache, oder Klang und Musik</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Geschwindigkeit</translation>
    </message>
    <message>
        <source>State of the storage</source>
        <translation>Zustand des Speichers</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Still loud in the last 20 ms</source>
        <translation>Noch laut in den letzten 20 ms</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Stop playback</source>
        <translation>Wiedergabe stoppen</translation>
    </message>
    <message>
        <source>Stopped. Nothing was saved</source>
        <translation>Angehalten. Nichts wurde gespeichert</translation>
    </message>
    <message>
        <source>Stopped. {saved} saved, {left} not</source>
        <translation>Angehalten. {saved} gespeichert, {left} nicht</translation>
    </message>
    <message>
        <source>Storage…</source>
        <translation>Speicher …</translation>
    </message>
    <message>
        <source>Switch between A and this take</source>
        <translation>Zwischen A und dieser Aufnahme wechseln</translation>
    </message>
    <message>
        <source>Table for spreadsheets (*{ending})</source>
        <translation>Tabelle für Tabellenprogramme (*{ending})</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Schlagwort</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message numerus="yes">
        <source>Tags of the run|Tags of %n runs</source>
        <translation><numerusform>Schlagwörter des Runs</numerusform><numerusform>Schlagwörter von %n Runs</numerusform></translation>
    </message>
    <message>
        <source>Tags, with commas between</source>
        <translation>Schlagwörter, durch Kommas getrennt</translation>
    </message>
    <message>
        <source>Tags…</source>
        <translation>Schlagwörter …</translation>
    </message>
    <message>
        <source>Take A is no longer marked.</source>
        <translation>Aufnahme A ist nicht mehr gemerkt.</translation>
    </message>
    <message>
        <source>Take A is {take}. Select another and press B to switch; both play at the same loudness.</source>
        <translation>Aufnahme A ist {take}. Eine andere auswählen und mit B wechseln; beide spielen gleich laut.</translation>
    </message>
    <message>
        <source>Take out of {name}</source>
        <translation>Aus {name} herausnehmen</translation>
    </message>
    <message>
        <source>Take the reset back</source>
        <translation>Zurücksetzen rückgängig machen</translation>
    </message>
    <message>
        <source>Take {letter}</source>
        <translation>Aufnahme {letter}</translation>
    </message>
    <message>
        <source>Takes that wait for a decision</source>
        <translation>Aufnahmen, die auf eine Entscheidung warten</translation>
    </message>
    <message>
        <source>Takes that you keep</source>
        <translation>Aufnahmen, die behalten werden</translation>
    </message>
    <message>
        <source>Takes that you rejected</source>
        <translation>Aufnahmen, die verworfen wurden</translation>
    </message>
    <message>
        <source>Task status: {status}</source>
        <translation>Status der Aufgabe: {status}</translation>
    </message>
    <message>
        <source>Texts, tables, notebooks, libraries ({endings})</source>
        <translation>Texte, Tabellen, Notebooks, Bibliotheken ({endings})</translation>
    </message>
    <message>
        <source>That is the folder of the cache, which may be emptied. Choose another one</source>
        <translation>Das ist der Ordner des Zwischenspeichers, der geleert werden kann. Einen anderen wählen</translation>
    </message>
    <message>
        <source>That may be an API key: it belongs in the settings, not here</source>
        <translation>Das kann ein API-Schlüssel sein: er gehört in die Einstellungen, nicht hierher</translation>
    </message>
    <message numerus="yes">
        <source>That run is in the list already|Those runs are in the list already</source>
        <translation><numerusform>Dieser Run ist schon in der Liste</numerusform><numerusform>Diese Runs sind schon in der Liste</numerusform></translation>
    </message>
    <message>
        <source>The API key cannot be used.</source>
        <translation>Der API-Schlüssel kann nicht benutzt werden.</translation>
    </message>
    <message>
        <source>The IDs above belong to sample runs that live on this computer.
Press Return to add them.</source>
        <translation>Die IDs oben gehören zu Beispiel-Runs auf diesem Computer.
Zum Hinzufügen die Eingabetaste drücken.</translation>
    </message>
    <message>
        <source>The address has to start with https:// and name a host</source>
        <translation>Die Adresse muss mit https:// beginnen und einen Rechner nennen</translation>
    </message>
    <message>
        <source>The audio arrived damaged.</source>
        <translation>Das Audio kam beschädigt an.</translation>
    </message>
    <message>
        <source>The audio in this file cannot be read.</source>
        <translation>Das Audio in dieser Datei kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The audio kept here was changed by another program, so it is fetched again. Save it when it is ready.</source>
        <translation>Das hier aufbewahrte Audio wurde von einem anderen Programm geändert, daher wird es erneut abgerufen. Speichern, wenn es bereit ist.</translation>
    </message>
    <message>
        <source>The audio output does not answer. It is waited for; or choose another.</source>
        <translation>Die Audioausgabe antwortet nicht. Es wird gewartet; oder eine andere wählen.</translation>
    </message>
    <message>
        <source>The audio output went away. Play goes on where it stopped.</source>
        <translation>Die Audioausgabe ist verschwunden. Die Wiedergabe geht dort weiter, wo sie anhielt.</translation>
    </message>
    <message numerus="yes">
        <source>The cache is {over} above its limit, but %n take in it ({size}) may not come again, so it stays|The cache is {over} above its limit, but %n takes in it ({size}) may not come again, so they stay</source>
        <translation><numerusform>Der Zwischenspeicher liegt {over} über seiner Grenze, aber %n Aufnahme darin ({size}) kommt vielleicht nicht wieder, daher bleibt sie</numerusform><numerusform>Der Zwischenspeicher liegt {over} über seiner Grenze, aber %n Aufnahmen darin ({size}) kommen vielleicht nicht wieder, daher bleiben sie</numerusform></translation>
    </message>
    <message>
        <source>The connection broke off half-way.</source>
        <translation>Die Verbindung brach auf halbem Weg ab.</translation>
    </message>
    <message>
        <source>The connection cannot be trusted: a certificate was not accepted.</source>
        <translation>Der Verbindung ist nicht zu trauen: ein Zertifikat wurde nicht angenommen.</translation>
    </message>
    <message>
        <source>The connection to CAMB.AI failed.</source>
        <translation>Die Verbindung zu CAMB.AI ist fehlgeschlagen.</translation>
    </message>
    <message>
        <source>The connection to {host} broke off half-way.</source>
        <translation>Die Verbindung zu {host} brach auf halbem Weg ab.</translation>
    </message>
    <message>
        <source>The connection to {host} cannot be trusted: its certificate was not accepted.</source>
        <translation>Der Verbindung zu {host} ist nicht zu trauen: das Zertifikat wurde nicht angenommen.</translation>
    </message>
    <message>
        <source>The disk does not work as it should. Check it, and copy your files to another one.</source>
        <translation>Die Festplatte arbeitet nicht richtig. Sie prüfen und die Dateien auf eine andere kopieren.</translation>
    </message>
    <message numerus="yes">
        <source>The disk is full. %n run waits for room: make some, and it is fetched by itself|The disk is full. %n runs wait for room: make some, and they are fetched by themselves</source>
        <translation><numerusform>Die Festplatte ist voll. %n Run wartet auf Platz: etwas freigeben, dann wird er von selbst abgerufen</numerusform><numerusform>Die Festplatte ist voll. %n Runs warten auf Platz: etwas freigeben, dann werden sie von selbst abgerufen</numerusform></translation>
    </message>
    <message>
        <source>The disk is full. Make some room, then try again.</source>
        <translation>Die Festplatte ist voll. Etwas Platz schaffen, dann erneut versuchen.</translation>
    </message>
    <message>
        <source>The download stopped before its end.</source>
        <translation>Der Download hörte vor seinem Ende auf.</translation>
    </message>
    <message>
        <source>The file could not be kept on this computer.</source>
        <translation>Die Datei konnte auf diesem Computer nicht aufbewahrt werden.</translation>
    </message>
    <message>
        <source>The file is larger than this program takes.</source>
        <translation>Die Datei ist größer, als dieses Programm annimmt.</translation>
    </message>
    <message>
        <source>The file is larger than {size}, the most this program takes.</source>
        <translation>Die Datei ist größer als {size}, mehr nimmt dieses Programm nicht.</translation>
    </message>
    <message>
        <source>The file of {name} was changed since it came, and cannot be fetched now. It stays as it is</source>
        <translation>Die Datei von {name} wurde seit ihrer Ankunft geändert und kann jetzt nicht abgerufen werden. Sie bleibt, wie sie ist</translation>
    </message>
    <message>
        <source>The file of {name} was changed since it came. It is fetched again</source>
        <translation>Die Datei von {name} wurde seit ihrer Ankunft geändert. Sie wird erneut abgerufen</translation>
    </message>
    <message>
        <source>The file of {name} was fetched again, and is as it first came</source>
        <translation>Die Datei von {name} wurde erneut abgerufen und ist wie bei ihrer Ankunft</translation>
    </message>
    <message>
        <source>The first of them is marked</source>
        <translation>Der erste davon ist markiert</translation>
    </message>
    <message>
        <source>The key comes from the environment variable CAMB_API_KEY, which goes before a stored one.</source>
        <translation>Der Schlüssel kommt aus der Umgebungsvariable CAMB_API_KEY, die vor einem gespeicherten gilt.</translation>
    </message>
    <message>
        <source>The language changes when the program is started the next time.</source>
        <translation>Die Sprache wechselt beim nächsten Start des Programms.</translation>
    </message>
    <message>
        <source>The link has run out, and a fresh one did not work either.</source>
        <translation>Der Link ist abgelaufen, und auch ein neuer hat nicht funktioniert.</translation>
    </message>
    <message>
        <source>The list could not be saved yet: {why}; it is tried again</source>
        <translation>Die Liste konnte noch nicht gespeichert werden: {why}; es wird erneut versucht</translation>
    </message>
    <message>
        <source>The list is being saved; the window closes when that is done</source>
        <translation>Die Liste wird gespeichert; das Fenster schließt, wenn das erledigt ist</translation>
    </message>
    <message>
        <source>The list is saved again</source>
        <translation>Die Liste wird wieder gespeichert</translation>
    </message>
    <message numerus="yes">
        <source>The list of runs was damaged: {count} of {known} could be read, %n more came from a backup. The damaged file is kept as {name}|The list of runs was damaged: {count} of {known} could be read, %n more came from a backup. The damaged file is kept as {name}</source>
        <translation><numerusform>Die Liste der Runs war beschädigt: {count} von {known} konnten gelesen werden, %n weiterer kam aus einer Sicherung. Die beschädigte Datei bleibt als {name} erhalten</numerusform><numerusform>Die Liste der Runs war beschädigt: {count} von {known} konnten gelesen werden, %n weitere kamen aus einer Sicherung. Die beschädigte Datei bleibt als {name} erhalten</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>The list of runs was damaged: {count} of {known} could be read. The damaged file is kept as {name}</source>
        <translation><numerusform>Die Liste der Runs war beschädigt: {count} von {known} konnten gelesen werden. Die beschädigte Datei bleibt als {name} erhalten</numerusform><numerusform>Die Liste der Runs war beschädigt: {count} von {known} konnten gelesen werden. Die beschädigte Datei bleibt als {name} erhalten</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>The list of runs was damaged: {count} runs could be read, %n more came from a backup. The damaged file is kept as {name}|The list of runs was damaged: {count} runs could be read, %n more came from a backup. The damaged file is kept as {name}</source>
        <translation><numerusform>Die Liste der Runs war beschädigt: {count} Runs konnten gelesen werden, %n weiterer kam aus einer Sicherung. Die beschädigte Datei bleibt als {name} erhalten</numerusform><numerusform>Die Liste der Runs war beschädigt: {count} Runs konnten gelesen werden, %n weitere kamen aus einer Sicherung. Die beschädigte Datei bleibt als {name} erhalten</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>The list of runs was damaged: {count} runs could be read. The damaged file is kept as {name}</source>
        <translation><numerusform>Die Liste der Runs war beschädigt: {count} Runs konnten gelesen werden. Die beschädigte Datei bleibt als {name} erhalten</numerusform><numerusform>Die Liste der Runs war beschädigt: {count} Runs konnten gelesen werden. Die beschädigte Datei bleibt als {name} erhalten</numerusform></translation>
    </message>
    <message>
        <source>The list of runs was damaged; the damaged file is kept as {name}</source>
        <translation>Die Liste der Runs war beschädigt; die beschädigte Datei bleibt als {name} erhalten</translation>
    </message>
    <message>
        <source>The longest lasts {seconds} s</source>
        <translation>Die längste dauert {seconds} s</translation>
    </message>
    <message numerus="yes">
        <source>The one take is decided|All %n decided</source>
        <translation><numerusform>Die eine Aufnahme ist entschieden</numerusform><numerusform>Alle %n entschieden</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>The one take is heard|All %n heard</source>
        <translation><numerusform>Die eine Aufnahme ist gehört</numerusform><numerusform>Alle %n gehört</numerusform></translation>
    </message>
    <message>
        <source>The other one plays</source>
        <translation>Der andere spielt</translation>
    </message>
    <message>
        <source>The other side refuses connections. Try again later.</source>
        <translation>Die Gegenseite lehnt Verbindungen ab. Später erneut versuchen.</translation>
    </message>
    <message>
        <source>The profile cannot be written to: {why}</source>
        <translation>In das Profil kann nicht geschrieben werden: {why}</translation>
    </message>
    <message>
        <source>The rest of it never arrived</source>
        <translation>Der Rest ist nie angekommen</translation>
    </message>
    <message>
        <source>The samples could not be opened. Try again.</source>
        <translation>Die Beispiele konnten nicht geöffnet werden. Erneut versuchen.</translation>
    </message>
    <message>
        <source>The whole take</source>
        <translation>Die ganze Aufnahme</translation>
    </message>
    <message>
        <source>There are no other speeds on this computer: what makes them is not built for its processor</source>
        <translation>Andere Geschwindigkeiten gibt es auf diesem Computer nicht: was sie macht, ist für seinen Prozessor nicht gebaut</translation>
    </message>
    <message>
        <source>There are no runs in the list</source>
        <translation>In der Liste sind keine Runs</translation>
    </message>
    <message>
        <source>There is a key of this name already. Choose it, or give another name.</source>
        <translation>Einen Schlüssel dieses Namens gibt es schon. Ihn wählen oder einen anderen Namen geben.</translation>
    </message>
    <message>
        <source>There is no list of runs in {folder}</source>
        <translation>In {folder} gibt es keine Liste von Runs</translation>
    </message>
    <message>
        <source>There is no run ID in that text</source>
        <translation>In diesem Text steht keine Run-ID</translation>
    </message>
    <message>
        <source>There is no run ID in that text.</source>
        <translation>In diesem Text steht keine Run-ID.</translation>
    </message>
    <message>
        <source>This audio cannot be played.</source>
        <translation>Dieses Audio kann nicht gespielt werden.</translation>
    </message>
    <message>
        <source>This computer could not keep the API key safe, so it is used until you quit.</source>
        <translation>Dieser Computer konnte den API-Schlüssel nicht sicher aufbewahren; er gilt bis zum Beenden.</translation>
    </message>
    <message>
        <source>This network wants you to sign in first. Open any web page, sign in, and try again.</source>
        <translation>Dieses Netz verlangt zuerst eine Anmeldung. Eine beliebige Webseite öffnen, anmelden und erneut versuchen.</translation>
    </message>
    <message>
        <source>This network’s proxy refused the connection.</source>
        <translation>Der Proxy dieses Netzes hat die Verbindung abgelehnt.</translation>
    </message>
    <message>
        <source>This network’s proxy, {host}, refused the connection or cannot be reached.</source>
        <translation>Der Proxy dieses Netzes, {host}, hat die Verbindung abgelehnt oder ist nicht erreichbar.</translation>
    </message>
    <message>
        <source>This part of the take has not arrived, so nothing was saved. Fetch the take again, or choose another part.</source>
        <translation>Dieser Teil der Aufnahme ist nicht angekommen, daher wurde nichts gespeichert. Die Aufnahme erneut abrufen oder einen anderen Teil wählen.</translation>
    </message>
    <message>
        <source>This program cannot play this kind of audio. All of it is kept: save it, and open it in another program.</source>
        <translation>Dieses Programm kann solches Audio nicht spielen. Es bleibt ganz erhalten: speichern und in einem anderen Programm öffnen.</translation>
    </message>
    <message>
        <source>This run came by another key, which is not kept here any more. Add that key again.</source>
        <translation>Dieser Run kam mit einem anderen Schlüssel, der hier nicht mehr aufbewahrt ist. Ihn wieder hinzufügen.</translation>
    </message>
    <message>
        <source>This run came by the key “{name}”, which is not kept here any more. Add it again.</source>
        <translation>Dieser Run kam mit dem Schlüssel „{name}“, der hier nicht mehr aufbewahrt ist. Ihn wieder hinzufügen.</translation>
    </message>
    <message>
        <source>This take has more channels than that format holds. Save it as WAV, or as it was received.</source>
        <translation>Diese Aufnahme hat mehr Kanäle, als das Format fasst. Als WAV speichern oder wie empfangen.</translation>
    </message>
    <message>
        <source>This take is incomplete: {part}. It can be saved as it is.</source>
        <translation>Diese Aufnahme ist unvollständig: {part}. Sie kann gespeichert werden, wie sie ist.</translation>
    </message>
    <message>
        <source>This take is incomplete: {part}. It plays and can be saved as it is.</source>
        <translation>Diese Aufnahme ist unvollständig: {part}. Sie spielt und kann gespeichert werden, wie sie ist.</translation>
    </message>
    <message>
        <source>To 10 %</source>
        <translation>Zu 10 %</translation>
    </message>
    <message>
        <source>To 20 %</source>
        <translation>Zu 20 %</translation>
    </message>
    <message>
        <source>To 30 %</source>
        <translation>Zu 30 %</translation>
    </message>
    <message>
        <source>To 40 %</source>
        <translation>Zu 40 %</translation>
    </message>
    <message>
        <source>To 50 %</source>
        <translation>Zu 50 %</translation>
    </message>
    <message>
        <source>To 60 %</source>
        <translation>Zu 60 %</translation>
    </message>
    <message>
        <source>To 70 %</source>
        <translation>Zu 70 %</translation>
    </message>
    <message>
        <source>To 80 %</source>
        <translation>Zu 80 %</translation>
    </message>
    <message>
        <source>To 90 %</source>
        <translation>Zu 90 %</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>To the end</source>
        <translation>Zum Ende</translation>
    </message>
    <message>
        <source>To the start</source>
        <translation>Zum Anfang</translation>
    </message>
    <message>
        <source>True peak</source>
        <translation>True Peak</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Try both kinds</source>
        <translation>Beide Arten versuchen</translation>
    </message>
    <message>
        <source>Try it with sample data</source>
        <translation>Mit Beispieldaten ausprobieren</translation>
    </message>
    <message>
        <source>Try with sample data</source>
        <translation>Mit Beispieldaten ausprobieren</translation>
    </message>
    <message>
        <source>Undecided</source>
        <translation>Unentschieden</translation>
    </message>
    <message>
        <source>Undecided again: {name}</source>
        <translation>Wieder unentschieden: {name}</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Undo {act}</source>
        <translation>Rückgängig: {act}</translation>
    </message>
    <message>
        <source>Unplayable</source>
        <translation>Nicht abspielbar</translation>
    </message>
    <message>
        <source>Use key</source>
        <translation>Schlüssel benutzen</translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation>Version {version}</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Ansicht</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Lautstärke</translation>
    </message>
    <message>
        <source>Volume {per_cent} %</source>
        <translation>Lautstärke {per_cent} %</translation>
    </message>
    <message>
        <source>WAV, 16 bit</source>
        <translation>WAV, 16 Bit</translation>
    </message>
    <message>
        <source>WAV, 24 bit</source>
        <translation>WAV, 24 Bit</translation>
    </message>
    <message>
        <source>WAV, 32 bit float</source>
        <translation>WAV, 32 Bit Gleitkomma</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Waveform</source>
        <translation>Wellenform</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Willkommen</translation>
    </message>
    <message>
        <source>What arrived is not audio that this program knows.</source>
        <translation>Was ankam, ist kein Audio, das dieses Programm kennt.</translation>
    </message>
    <message>
        <source>What it is doing, and what is worth a look</source>
        <translation>Was gerade geschieht, und was einen Blick wert ist</translation>
    </message>
    <message>
        <source>What plays is not what was made</source>
        <translation>Was spielt, ist nicht, was erzeugt wurde</translation>
    </message>
    <message>
        <source>What was kept of it is gone or was changed. Open CAMB Desktop to fetch it again</source>
        <translation>Was davon aufbewahrt war, fehlt oder wurde geändert. CAMB Desktop öffnen, um es erneut abzurufen</translation>
    </message>
    <message>
        <source>What you brought waits here and is added as soon as there is a key.</source>
        <translation>Mitgebrachtes wartet hier und wird hinzugefügt, sobald es einen Schlüssel gibt.</translation>
    </message>
    <message>
        <source>What you keep could not be put beside the list: it stays in the cache. Give access to {folder}</source>
        <translation>Behaltenes konnte nicht neben die Liste gelegt werden: es bleibt im Zwischenspeicher. Zugriff auf {folder} geben</translation>
    </message>
    <message>
        <source>When you added it</source>
        <translation>Wann hinzugefügt</translation>
    </message>
    <message>
        <source>Which kind of runs these are. Auto finds out.</source>
        <translation>Welcher Art diese Runs sind. Auto findet es heraus.</translation>
    </message>
    <message>
        <source>Which takes are shown</source>
        <translation>Welche Aufnahmen gezeigt werden</translation>
    </message>
    <message numerus="yes">
        <source>Whoever has it can listen for {left}|Whoever has them can listen for {left}</source>
        <translation><numerusform>Wer ihn hat, kann noch {left} lang zuhören</numerusform><numerusform>Wer sie hat, kann noch {left} lang zuhören</numerusform></translation>
    </message>
    <message>
        <source>Whole take</source>
        <translation>Ganze Aufnahme</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Fenster</translation>
    </message>
    <message>
        <source>With details (JSON)</source>
        <translation>Mit Angaben (JSON)</translation>
    </message>
    <message>
        <source>With your account</source>
        <translation>Mit Ihrem Konto</translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>Ohne Namen</translation>
    </message>
    <message>
        <source>Without an account</source>
        <translation>Ohne Konto</translation>
    </message>
    <message>
        <source>Worth a look: {problems}</source>
        <translation>Einen Blick wert: {problems}</translation>
    </message>
    <message>
        <source>X rejects a take. Nothing is ever deleted by that.</source>
        <translation>X verwirft eine Aufnahme. Gelöscht wird dadurch nie etwas.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>You are offline. Check the connection.</source>
        <translation>Keine Verbindung zum Netz. Sie prüfen.</translation>
    </message>
    <message>
        <source>You hear {take}</source>
        <translation>Zu hören ist {take}</translation>
    </message>
    <message>
        <source>Your API key opens your runs. You find it in CAMB.AI Studio under API keys.</source>
        <translation>Der API-Schlüssel öffnet Ihre Runs. Er steht in CAMB.AI Studio unter API Keys.</translation>
    </message>
    <message>
        <source>Your list of runs is unharmed but cannot be opened: {why}</source>
        <translation>Die Liste der Runs ist unversehrt, kann aber nicht geöffnet werden: {why}</translation>
    </message>
    <message>
        <source>Your list of runs was written by a newer version of CAMB Desktop. It was left as it is: use that one</source>
        <translation>Die Liste der Runs stammt von einer neueren Version von CAMB Desktop. Sie blieb, wie sie war: diese Version benutzen</translation>
    </message>
    <message>
        <source>Your notes on this run</source>
        <translation>Notizen zu diesem Run</translation>
    </message>
    <message>
        <source>Your own name for it, or its run ID</source>
        <translation>Ein eigener Name dafür, oder die Run-ID</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Vergrößern</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Verkleinern</translation>
    </message>
    <message>
        <source>Zoom to fit</source>
        <translation>Einpassen</translation>
    </message>
    <message>
        <source>Zoom to selection</source>
        <translation>Auswahl einpassen</translation>
    </message>
    <message>
        <source>[ and ] set the edges of the selection at the playhead, ← and → nudge the edge that was set last, Esc clears it.</source>
        <translation>[ und ] setzen die Ränder der Auswahl an die Abspielposition, ← und → verschieben den zuletzt gesetzten, Esc hebt sie auf.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation><numerusform>und %n weiterer</numerusform><numerusform>und %n weitere</numerusform></translation>
    </message>
    <message>
        <source>another program holds it. Close that program</source>
        <translation>ein anderes Programm hält sie. Dieses Programm schließen</translation>
    </message>
    <message>
        <source>answer without audio</source>
        <translation>Antwort ohne Audio</translation>
    </message>
    <message>
        <source>arrived damaged</source>
        <translation>kam beschädigt an</translation>
    </message>
    <message>
        <source>as much as the disk holds</source>
        <translation>so viel, wie die Festplatte fasst</translation>
    </message>
    <message>
        <source>asking for the key</source>
        <translation>nach dem Schlüssel wird gefragt</translation>
    </message>
    <message>
        <source>audio output lost</source>
        <translation>Audioausgabe verloren</translation>
    </message>
    <message>
        <source>audio output not answering</source>
        <translation>Audioausgabe antwortet nicht</translation>
    </message>
    <message>
        <source>broken samples</source>
        <translation>defekte Samples</translation>
    </message>
    <message>
        <source>cannot be played</source>
        <translation>nicht abspielbar</translation>
    </message>
    <message>
        <source>cannot be played here</source>
        <translation>hier nicht abspielbar</translation>
    </message>
    <message>
        <source>clicks</source>
        <translation>Knackser</translation>
    </message>
    <message>
        <source>clipped</source>
        <translation>übersteuert</translation>
    </message>
    <message>
        <source>connection failed</source>
        <translation>Verbindung fehlgeschlagen</translation>
    </message>
    <message>
        <source>connection lost</source>
        <translation>Verbindung verloren</translation>
    </message>
    <message>
        <source>connection not trusted</source>
        <translation>Verbindung nicht vertrauenswürdig</translation>
    </message>
    <message>
        <source>could not be generated</source>
        <translation>nicht erzeugbar</translation>
    </message>
    <message>
        <source>could not be stored</source>
        <translation>nicht speicherbar</translation>
    </message>
    <message>
        <source>could not connect</source>
        <translation>keine Verbindung</translation>
    </message>
    <message>
        <source>cut off at end</source>
        <translation>am Ende abgeschnitten</translation>
    </message>
    <message>
        <source>cut off at start</source>
        <translation>am Anfang abgeschnitten</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>beschädigt</translation>
    </message>
    <message>
        <source>disk full</source>
        <translation>Festplatte voll</translation>
    </message>
    <message>
        <source>disk trouble</source>
        <translation>Festplattenfehler</translation>
    </message>
    <message>
        <source>download cut short</source>
        <translation>Download abgerissen</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>abgelaufen</translation>
    </message>
    <message>
        <source>fetched when you play it</source>
        <translation>wird beim Spielen abgerufen</translation>
    </message>
    <message>
        <source>file too large</source>
        <translation>Datei zu groß</translation>
    </message>
    <message>
        <source>folder is read-only</source>
        <translation>Ordner schreibgeschützt</translation>
    </message>
    <message>
        <source>gap inside</source>
        <translation>Lücke darin</translation>
    </message>
    <message>
        <source>held</source>
        <translation>vorhanden</translation>
    </message>
    <message>
        <source>incomplete</source>
        <translation>unvollständig</translation>
    </message>
    <message>
        <source>incomplete, ends at {seconds} s</source>
        <translation>unvollständig, endet bei {seconds} s</translation>
    </message>
    <message>
        <source>its folder or file cannot be written to. Give access to it</source>
        <translation>in den Ordner oder die Datei kann nicht geschrieben werden. Zugriff darauf geben</translation>
    </message>
    <message>
        <source>its key is gone</source>
        <translation>Schlüssel fehlt</translation>
    </message>
    <message>
        <source>kept audio was changed</source>
        <translation>aufbewahrtes Audio geändert</translation>
    </message>
    <message>
        <source>key not kept</source>
        <translation>Schlüssel nicht aufbewahrt</translation>
    </message>
    <message>
        <source>left channel silent</source>
        <translation>linker Kanal stumm</translation>
    </message>
    <message>
        <source>less than 1 h is left</source>
        <translation>weniger als 1 h übrig ist</translation>
    </message>
    <message>
        <source>less than 15 min is left</source>
        <translation>weniger als 15 min übrig sind</translation>
    </message>
    <message>
        <source>less than 5 min is left</source>
        <translation>weniger als 5 min übrig sind</translation>
    </message>
    <message>
        <source>less than 6 h is left</source>
        <translation>weniger als 6 h übrig sind</translation>
    </message>
    <message>
        <source>less than {minutes} min is left</source>
        <translation>weniger als {minutes} min übrig sind</translation>
    </message>
    <message>
        <source>link has run out</source>
        <translation>Link abgelaufen</translation>
    </message>
    <message>
        <source>list is in use</source>
        <translation>Liste in Benutzung</translation>
    </message>
    <message>
        <source>make room on the disk, or give access to it</source>
        <translation>Platz auf der Festplatte schaffen oder Zugriff darauf geben</translation>
    </message>
    <message>
        <source>mono</source>
        <translation>mono</translation>
    </message>
    <message>
        <source>more audio behind it</source>
        <translation>dahinter folgt mehr Audio</translation>
    </message>
    <message>
        <source>network sign-in needed</source>
        <translation>Anmeldung im Netz nötig</translation>
    </message>
    <message>
        <source>next try</source>
        <translation>nächster Versuch</translation>
    </message>
    <message>
        <source>no API key</source>
        <translation>kein API-Schlüssel</translation>
    </message>
    <message>
        <source>no answer in time</source>
        <translation>Antwort blieb aus</translation>
    </message>
    <message>
        <source>no audio output</source>
        <translation>keine Audioausgabe</translation>
    </message>
    <message>
        <source>no link</source>
        <translation>kein Link</translation>
    </message>
    <message>
        <source>no link offered</source>
        <translation>kein Link angeboten</translation>
    </message>
    <message>
        <source>no longer offered</source>
        <translation>nicht mehr angeboten</translation>
    </message>
    <message>
        <source>no run ID</source>
        <translation>keine Run-ID</translation>
    </message>
    <message>
        <source>no runs in it</source>
        <translation>keine Runs darin</translation>
    </message>
    <message>
        <source>no such run</source>
        <translation>kein solcher Run</translation>
    </message>
    <message>
        <source>none of this kind</source>
        <translation>keiner dieser Art</translation>
    </message>
    <message>
        <source>not audio</source>
        <translation>kein Audio</translation>
    </message>
    <message>
        <source>not delivered</source>
        <translation>nicht geliefert</translation>
    </message>
    <message>
        <source>not there</source>
        <translation>nicht da</translation>
    </message>
    <message>
        <source>not yours</source>
        <translation>nicht Ihrer</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>nothing found there</source>
        <translation>dort nichts gefunden</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>offline</translation>
    </message>
    <message>
        <source>one channel inverted</source>
        <translation>ein Kanal invertiert</translation>
    </message>
    <message>
        <source>one channel silent</source>
        <translation>ein Kanal stumm</translation>
    </message>
    <message>
        <source>only the beginning arrived</source>
        <translation>nur der Anfang kam an</translation>
    </message>
    <message>
        <source>peak {level}</source>
        <translation>Spitze {level}</translation>
    </message>
    <message>
        <source>playing failed</source>
        <translation>Wiedergabe fehlgeschlagen</translation>
    </message>
    <message>
        <source>rate limit</source>
        <translation>Anfragegrenze</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>refused by the proxy</source>
        <translation>vom Proxy abgelehnt</translation>
    </message>
    <message>
        <source>request refused</source>
        <translation>Anfrage abgelehnt</translation>
    </message>
    <message>
        <source>right channel silent</source>
        <translation>rechter Kanal stumm</translation>
    </message>
    <message>
        <source>run {id}</source>
        <translation>Run {id}</translation>
    </message>
    <message>
        <source>same as {run}</source>
        <translation>gleich wie {run}</translation>
    </message>
    <message>
        <source>selected from {start} s to {stop} s</source>
        <translation>ausgewählt von {start} s bis {stop} s</translation>
    </message>
    <message>
        <source>silence</source>
        <translation>Stille</translation>
    </message>
    <message>
        <source>silence after {seconds} s</source>
        <translation>Stille ab {seconds} s</translation>
    </message>
    <message>
        <source>silence at end</source>
        <translation>Stille am Ende</translation>
    </message>
    <message>
        <source>silence at start</source>
        <translation>Stille am Anfang</translation>
    </message>
    <message>
        <source>silence until {seconds} s</source>
        <translation>Stille bis {seconds} s</translation>
    </message>
    <message>
        <source>silent</source>
        <translation>stumm</translation>
    </message>
    <message>
        <source>something is wrong with the disk. Check it</source>
        <translation>etwas stimmt mit der Festplatte nicht. Sie prüfen</translation>
    </message>
    <message>
        <source>something went wrong</source>
        <translation>etwas ging schief</translation>
    </message>
    <message>
        <source>stereo</source>
        <translation>stereo</translation>
    </message>
    <message>
        <source>still arriving</source>
        <translation>kommt noch an</translation>
    </message>
    <message>
        <source>still generating</source>
        <translation>entsteht noch</translation>
    </message>
    <message>
        <source>tags: {tags}</source>
        <translation>Schlagwörter: {tags}</translation>
    </message>
    <message>
        <source>take {letter}</source>
        <translation>Aufnahme {letter}</translation>
    </message>
    <message>
        <source>take {letter} of the comparison</source>
        <translation>Aufnahme {letter} des Vergleichs</translation>
    </message>
    <message>
        <source>the disk does not answer</source>
        <translation>die Festplatte antwortet nicht</translation>
    </message>
    <message>
        <source>the disk does not work as it should. Check it</source>
        <translation>die Festplatte arbeitet nicht richtig. Sie prüfen</translation>
    </message>
    <message>
        <source>the disk is full. Make some room</source>
        <translation>die Festplatte ist voll. Etwas Platz schaffen</translation>
    </message>
    <message>
        <source>the last {part} missing</source>
        <translation>es fehlen die letzten {part}</translation>
    </message>
    <message>
        <source>the old one has run out</source>
        <translation>der alte abgelaufen ist</translation>
    </message>
    <message>
        <source>the rest of a very long text</source>
        <translation>der Rest eines sehr langen Textes</translation>
    </message>
    <message>
        <source>too many channels</source>
        <translation>zu viele Kanäle</translation>
    </message>
    <message>
        <source>too many requests</source>
        <translation>zu viele Anfragen</translation>
    </message>
    <message>
        <source>trouble at CAMB.AI</source>
        <translation>Störung bei CAMB.AI</translation>
    </message>
    <message>
        <source>trying again</source>
        <translation>neuer Versuch</translation>
    </message>
    <message>
        <source>unreadable audio</source>
        <translation>Audio nicht lesbar</translation>
    </message>
    <message>
        <source>unsafe address</source>
        <translation>unsichere Adresse</translation>
    </message>
    <message>
        <source>unsafe link</source>
        <translation>unsicherer Link</translation>
    </message>
    <message>
        <source>waiting for a key</source>
        <translation>wartet auf einen Schlüssel</translation>
    </message>
    <message>
        <source>waiting for the network</source>
        <translation>wartet auf das Netz</translation>
    </message>
    <message>
        <source>waiting for {host}</source>
        <translation>wartet auf {host}</translation>
    </message>
    <message>
        <source>waiting {wait} ({why})</source>
        <translation>wartet {wait} ({why})</translation>
    </message>
    <message>
        <source>{at} of {all}</source>
        <translation>{at} von {all}</translation>
    </message>
    <message>
        <source>{at} of {all}: {name}</source>
        <translation>{at} von {all}: {name}</translation>
    </message>
    <message>
        <source>{bits} bit</source>
        <translation>{bits} Bit</translation>
    </message>
    <message>
        <source>{bits} bit float</source>
        <translation>{bits} Bit Gleitkomma</translation>
    </message>
    <message>
        <source>{copied} of {wanted} links copied.</source>
        <translation>{copied} von {wanted} Links kopiert.</translation>
    </message>
    <message>
        <source>{days} d</source>
        <translation>{days} T</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} bis {last}</translation>
    </message>
    <message>
        <source>{folder} cannot be made: {why}</source>
        <translation>{folder} kann nicht angelegt werden: {why}</translation>
    </message>
    <message>
        <source>{folder} cannot be written to: {why}</source>
        <translation>In {folder} kann nicht geschrieben werden: {why}</translation>
    </message>
    <message>
        <source>{folder}: {why}</source>
        <translation>{folder}: {why}</translation>
    </message>
    <message>
        <source>{heard} of {total} heard</source>
        <translation>{heard} von {total} gehört</translation>
    </message>
    <message>
        <source>{heard} of {total} takes heard, {kept} kept, {rejected} rejected, {left} to do</source>
        <translation>{heard} von {total} Aufnahmen gehört, {kept} behalten, {rejected} verworfen, {left} offen</translation>
    </message>
    <message>
        <source>{host} can be reached again</source>
        <translation>{host} ist wieder erreichbar</translation>
    </message>
    <message>
        <source>{host} cannot be reached. It is tried again for a while</source>
        <translation>{host} ist nicht erreichbar. Es wird eine Weile lang weiter versucht</translation>
    </message>
    <message>
        <source>{host} refuses connections. It is tried again for a while</source>
        <translation>{host} lehnt Verbindungen ab. Es wird eine Weile lang weiter versucht</translation>
    </message>
    <message>
        <source>{host} refuses connections. Try again later.</source>
        <translation>{host} lehnt Verbindungen ab. Später erneut versuchen.</translation>
    </message>
    <message>
        <source>{host} took too long to answer.</source>
        <translation>{host} hat zu lange nicht geantwortet.</translation>
    </message>
    <message>
        <source>{hours} h</source>
        <translation>{hours} h</translation>
    </message>
    <message>
        <source>{kept} kept, {rejected} rejected. Nothing was deleted.</source>
        <translation>{kept} behalten, {rejected} verworfen. Nichts wurde gelöscht.</translation>
    </message>
    <message>
        <source>{left} s</source>
        <translation>{left} s</translation>
    </message>
    <message>
        <source>{lost}. It is tried again. Close the window once more to leave without them</source>
        <translation>{lost}. Es wird erneut versucht. Um ohne sie zu gehen, das Fenster noch einmal schließen</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} min</translation>
    </message>
    <message>
        <source>{name} (not connected)</source>
        <translation>{name} (nicht verbunden)</translation>
    </message>
    <message>
        <source>{name} audio, as received (*.{ending})</source>
        <translation>{name}-Audio, wie empfangen (*.{ending})</translation>
    </message>
    <message>
        <source>{name} audio, sample for sample (*.{ending})</source>
        <translation>{name}-Audio, Sample für Sample (*.{ending})</translation>
    </message>
    <message>
        <source>{name} is damaged</source>
        <translation>{name} ist beschädigt</translation>
    </message>
    <message>
        <source>{name} is incomplete</source>
        <translation>{name} ist unvollständig</translation>
    </message>
    <message>
        <source>{name} is there already, with the same audio</source>
        <translation>{name} ist schon da, mit demselben Audio</translation>
    </message>
    <message>
        <source>{name} was fetched again, and CAMB.AI sent other audio than at first</source>
        <translation>{name} wurde erneut abgerufen, und CAMB.AI hat anderes Audio als zuerst geschickt</translation>
    </message>
    <message>
        <source>{name}: update CAMB Desktop to read it</source>
        <translation>{name}: zum Lesen CAMB Desktop aktualisieren</translation>
    </message>
    <message>
        <source>{name}: {status}</source>
        <translation>{name}: {status}</translation>
    </message>
    <message>
        <source>{name}: {why}</source>
        <translation>{name}: {why}</translation>
    </message>
    <message>
        <source>{number} GB</source>
        <translation>{number} GB</translation>
    </message>
    <message>
        <source>{per_cent} %</source>
        <translation>{per_cent} %</translation>
    </message>
    <message>
        <source>{place} of {length}</source>
        <translation>{place} von {length}</translation>
    </message>
    <message>
        <source>{saved} saved, {failed} not. {name}: {why}</source>
        <translation>{saved} gespeichert, {failed} nicht. {name}: {why}</translation>
    </message>
    <message>
        <source>{seconds} s below −60 dBFS</source>
        <translation>{seconds} s unter −60 dBFS</translation>
    </message>
    <message>
        <source>{seconds} s gap</source>
        <translation>{seconds} s Lücke</translation>
    </message>
    <message numerus="yes">
        <source>{shown} is a range of %n run|{shown} is a range of %n runs</source>
        <translation><numerusform>{shown} ist ein Bereich von %n Run</numerusform><numerusform>{shown} ist ein Bereich von %n Runs</numerusform></translation>
    </message>
    <message>
        <source>{size} freed in the cache</source>
        <translation>{size} im Zwischenspeicher freigegeben</translation>
    </message>
    <message>
        <source>{size} in all</source>
        <translation>{size} insgesamt</translation>
    </message>
</context>
</TS>
