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
        <translation><numerusform>%n bereits vorhanden</numerusform><numerusform>%n bereits vorhanden</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n as before</source>
        <translation><numerusform>%n unverändert</numerusform><numerusform>%n unverändert</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n brought up to date</source>
        <translation><numerusform>%n aktualisiert</numerusform><numerusform>%n aktualisiert</numerusform></translation>
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
        <translation><numerusform>%n nicht abrufbar</numerusform><numerusform>%n nicht abrufbar</numerusform></translation>
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
        <translation><numerusform>%n Aussetzer</numerusform><numerusform>%n Aussetzer</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n in the list already</source>
        <translation><numerusform>%n bereits in der Liste</numerusform><numerusform>%n bereits in der Liste</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n loading</source>
        <translation><numerusform>%n wird geladen</numerusform><numerusform>%n werden geladen</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n not understood: {quoted}</source>
        <translation><numerusform>%n nicht verstanden: {quoted}</numerusform><numerusform>%n nicht verstanden: {quoted}</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n not, as it was stopped</source>
        <translation><numerusform>%n nicht, da angehalten wurde</numerusform><numerusform>%n nicht, da angehalten wurde</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n of them is made {softer} softer, so that its peaks are not cut off|%n of them are made up to {softer} softer, so that their peaks are not cut off</source>
        <translation><numerusform>%n davon wird {softer} leiser, damit die Spitzen nicht abgeschnitten werden</numerusform><numerusform>%n davon werden bis zu {softer} leiser, damit die Spitzen nicht abgeschnitten werden</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n of them is resampled to {rate}|%n of them are resampled to {rate}</source>
        <translation><numerusform>%n davon wird auf {rate} umgerechnet</numerusform><numerusform>%n davon werden auf {rate} umgerechnet</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n of them is too short or too soft to be measured, and its level stays|%n of them are too short or too soft to be measured, and their level stays</source>
        <translation><numerusform>%n davon ist zum Messen zu kurz oder zu leise und behält den Pegel</numerusform><numerusform>%n davon sind zum Messen zu kurz oder zu leise und behalten den Pegel</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n of them stays {below} below {target}, so that its peaks are not cut off|%n of them stay up to {below} below {target}, so that their peaks are not cut off</source>
        <translation><numerusform>%n davon bleibt {below} unter {target}, damit die Spitzen nicht abgeschnitten werden</numerusform><numerusform>%n davon bleiben bis zu {below} unter {target}, damit die Spitzen nicht abgeschnitten werden</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n of them {state}</source>
        <translation><numerusform>%n davon {state}</numerusform><numerusform>%n davon {state}</numerusform></translation>
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
        <translation><numerusform>%n Sample bei Vollaussteuerung</numerusform><numerusform>%n Samples bei Vollaussteuerung</numerusform></translation>
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
        <translation><numerusform>%n angezeigt</numerusform><numerusform>%n angezeigt</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n take back to undecided|%n takes back to undecided</source>
        <translation><numerusform>%n Take wieder unentschieden</numerusform><numerusform>%n Takes wieder unentschieden</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n take cannot be fetched again; it stays|%n takes cannot be fetched again; they stay</source>
        <translation><numerusform>%n Take ist nicht erneut abrufbar und bleibt</numerusform><numerusform>%n Takes sind nicht erneut abrufbar und bleiben</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n take could not be asked about; it stays for now|%n takes could not be asked about; they stay for now</source>
        <translation><numerusform>Zu %n Take war keine Auskunft zu bekommen; er bleibt vorerst</numerusform><numerusform>Zu %n Takes war keine Auskunft zu bekommen; sie bleiben vorerst</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n take could not be asked about; it stays|%n takes could not be asked about; they stay</source>
        <translation><numerusform>Zu %n Take war keine Auskunft zu bekommen; er bleibt</numerusform><numerusform>Zu %n Takes war keine Auskunft zu bekommen; sie bleiben</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n take could not be saved|%n takes could not be saved</source>
        <translation><numerusform>%n Take konnte nicht gespeichert werden</numerusform><numerusform>%n Takes konnten nicht gespeichert werden</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n take in the cache cannot be fetched again; it stays|%n takes in the cache cannot be fetched again; they stay</source>
        <translation><numerusform>%n Take im Cache ist nicht erneut abrufbar und bleibt</numerusform><numerusform>%n Takes im Cache sind nicht erneut abrufbar und bleiben</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n take is on its way to its folder|%n takes are on their way to their folder</source>
        <translation><numerusform>%n Take ist unterwegs in seinen Ordner</numerusform><numerusform>%n Takes sind unterwegs in ihren Ordner</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n take is undecided again|%n takes are undecided again</source>
        <translation><numerusform>%n Take ist wieder unentschieden</numerusform><numerusform>%n Takes sind wieder unentschieden</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n take kept|%n takes kept</source>
        <translation><numerusform>%n Take behalten</numerusform><numerusform>%n Takes behalten</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n take rejected|%n takes rejected</source>
        <translation><numerusform>%n Take verworfen</numerusform><numerusform>%n Takes verworfen</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n task is not confirmed by CAMB.AI yet. It may be a key, and no key store takes it: paste it again after the next start. Close the window once more to leave|%n tasks are not confirmed by CAMB.AI yet. They may be keys, and no key store takes them: paste them again after the next start. Close the window once more to leave</source>
        <translation><numerusform>%n Aufgabe ist von CAMB.AI noch nicht bestätigt. Es könnte ein Schlüssel sein, und kein Schlüsselspeicher nimmt ihn an: nach dem nächsten Start erneut einfügen. Zum Beenden das Fenster noch einmal schließen</numerusform><numerusform>%n Aufgaben sind von CAMB.AI noch nicht bestätigt. Es könnten Schlüssel sein, und kein Schlüsselspeicher nimmt sie an: nach dem nächsten Start erneut einfügen. Zum Beenden das Fenster noch einmal schließen</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n to do|%n to do</source>
        <translation><numerusform>%n offen</numerusform><numerusform>%n offen</numerusform></translation>
    </message>
    <message>
        <source>, as PCM since {format} cannot be cut</source>
        <translation>, als PCM, da {format} nicht geschnitten werden kann</translation>
    </message>
    <message numerus="yes">
        <source>1 other number left out: {shown}|%n other numbers left out: {shown}</source>
        <translation><numerusform>%n andere Zahl ausgelassen: {shown}</numerusform><numerusform>%n andere Zahlen ausgelassen: {shown}</numerusform></translation>
    </message>
    <message>
        <source>&lt; 1 min</source>
        <translation>&lt; 1 min</translation>
    </message>
    <message>
        <source>A file beside each that tells where it comes from</source>
        <translation>Zu jeder Datei eine zweite, die ihre Herkunft nennt</translation>
    </message>
    <message>
        <source>A key is in use until you quit; it is not kept.</source>
        <translation>Ein Schlüssel wird bis zum Beenden verwendet; er wird nicht aufbewahrt.</translation>
    </message>
    <message>
        <source>A key is kept in this computer’s key store.</source>
        <translation>Ein Schlüssel liegt im Schlüsselspeicher dieses Computers.</translation>
    </message>
    <message numerus="yes">
        <source>A link asks for %n run: press Add to fetch it|A link asks for %n runs: press Add to fetch them</source>
        <translation><numerusform>Ein Link verlangt %n Run: zum Abrufen „Hinzufügen“ drücken</numerusform><numerusform>Ein Link verlangt %n Runs: zum Abrufen „Hinzufügen“ drücken</numerusform></translation>
    </message>
    <message>
        <source>A part of your list cannot be read. It is left as it is</source>
        <translation>Ein Teil der Liste ist nicht lesbar. Er bleibt, wie er ist</translation>
    </message>
    <message>
        <source>A run plays as soon as it is selected</source>
        <translation>Ein Run wird abgespielt, sobald er ausgewählt ist</translation>
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
        <translation>Schlüssel mit diesem Namen hinzufügen</translation>
    </message>
    <message>
        <source>Add a name</source>
        <translation>Namen hinzufügen</translation>
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
        <translation>Runs aus Texten, Tabellen, Notebooks, exportierten Listen oder einer anderen Bibliothek hinzufügen</translation>
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
        <translation>Hinzufügen, speichern, weitergeben</translation>
    </message>
    <message>
        <source>Align at onset</source>
        <translation>Am Einsatz ausrichten</translation>
    </message>
    <message>
        <source>Aligned: {take} starts {seconds} s later, so that both begin to sound together</source>
        <translation>Ausgerichtet: {take} beginnt {seconds} s später, damit beide gleichzeitig einsetzen</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>All decided</source>
        <translation>Alles entschieden</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>All other audio. Above the limit, what you played longest ago leaves it, once CAMB.AI has said that it still has that run; it is fetched again when you play it.</source>
        <translation>Alle anderen Audiodaten. Über der Grenze verschwindet zuerst, was am längsten nicht gespielt wurde, sobald CAMB.AI bestätigt hat, dass der Run noch vorhanden ist; beim Abspielen wird er erneut abgerufen.</translation>
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
        <translation>Alle Takes</translation>
    </message>
    <message>
        <source>An answer took too long to come.</source>
        <translation>Eine Antwort ließ zu lange auf sich warten.</translation>
    </message>
    <message>
        <source>An older CAMB Desktop that is open took the text; it does not tell what becomes of it</source>
        <translation>Ein älteres, geöffnetes CAMB Desktop hat den Text übernommen; es meldet nicht, was daraus wird</translation>
    </message>
    <message>
        <source>Another key: work, a client …</source>
        <translation>Weiterer Schlüssel: Arbeit, ein Kunde …</translation>
    </message>
    <message>
        <source>Another program holds the list of runs. Close that program; it is tried again.</source>
        <translation>Ein anderes Programm belegt die Liste der Runs. Dieses Programm schließen; es wird erneut versucht.</translation>
    </message>
    <message>
        <source>Another window uses this profile and does not answer</source>
        <translation>Ein anderes Fenster verwendet dieses Profil und antwortet nicht</translation>
    </message>
    <message>
        <source>Answer code: {code}</source>
        <translation>Antwortcode: {code}</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Farbschema</translation>
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
        <translation>CAMB.AI wird gefragt, was gelöscht werden kann; Platz wird freigegeben …</translation>
    </message>
    <message>
        <source>Asking the key store …</source>
        <translation>Schlüsselspeicher wird gefragt …</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Höchstens</translation>
    </message>
    <message>
        <source>Audio of runs that you kept or named. It is never removed unless you remove the run.</source>
        <translation>Audio von Runs, die behalten oder benannt wurden. Es wird nie entfernt, solange der Run nicht entfernt wird.</translation>
    </message>
    <message>
        <source>Auto</source>
        <translation>Automatisch</translation>
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
        <translation>Wieder online</translation>
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
        <translation>Bit pro Sample</translation>
    </message>
    <message>
        <source>Bring “{name}” back</source>
        <translation>„{name}“ zurückholen</translation>
    </message>
    <message>
        <source>Buffering …</source>
        <translation>Puffern …</translation>
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
        <translation>CAMB Desktop konnte wegen eines Programmfehlers nicht öffnen. Die Runs sind unberührt; das Protokoll sagt mehr</translation>
    </message>
    <message>
        <source>CAMB Desktop – sample data</source>
        <translation>CAMB Desktop – Beispieldaten</translation>
    </message>
    <message>
        <source>CAMB.AI asks for a break after too many requests. Wait a moment, then try again.</source>
        <translation>CAMB.AI bittet nach zu vielen Anfragen um eine Pause. Kurz warten, dann erneut versuchen.</translation>
    </message>
    <message>
        <source>CAMB.AI asks for a break of {wait}. Try again after that.</source>
        <translation>CAMB.AI bittet um eine Pause von {wait}. Danach erneut versuchen.</translation>
    </message>
    <message>
        <source>CAMB.AI could not be asked about this key; it is used all the same.</source>
        <translation>CAMB.AI konnte zu diesem Schlüssel nicht gefragt werden; er wird trotzdem verwendet.</translation>
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
        <translation>CAMB.AI gibt diesen Run nicht an diesen API-Schlüssel heraus. Vielleicht gehört er einem anderen Konto.</translation>
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
        <translation>CAMB.AI hat einen unsicheren Link geliefert.</translation>
    </message>
    <message>
        <source>CAMB.AI gives no link for this run. Save the audio instead.</source>
        <translation>CAMB.AI gibt für diesen Run keinen Link heraus. Stattdessen das Audio speichern.</translation>
    </message>
    <message>
        <source>CAMB.AI hands out your runs to you alone. Your key is kept by this computer’s own key store.</source>
        <translation>CAMB.AI gibt Runs nur an ihre Besitzer heraus. Den Schlüssel verwahrt der Schlüsselspeicher dieses Computers.</translation>
    </message>
    <message>
        <source>CAMB.AI has no finished run with this ID. It may be still in the making, deleted, or another account’s.</source>
        <translation>CAMB.AI hat keinen fertigen Run mit dieser ID. Vielleicht entsteht er noch, ist gelöscht oder gehört einem anderen Konto.</translation>
    </message>
    <message>
        <source>CAMB.AI has no run with this ID, or no longer gives out runs of this kind.</source>
        <translation>CAMB.AI hat keinen Run mit dieser ID oder gibt Runs dieser Art nicht mehr heraus.</translation>
    </message>
    <message>
        <source>CAMB.AI has trouble of its own right now.</source>
        <translation>CAMB.AI hat gerade selbst eine Störung.</translation>
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
        <translation>CAMB.AI lehnt diesen Schlüssel ab. Noch einmal kopieren und erneut eingeben.</translation>
    </message>
    <message>
        <source>CAMB.AI sent something that is not audio.</source>
        <translation>CAMB.AI hat etwas geschickt, das kein Audio ist.</translation>
    </message>
    <message>
        <source>Cache</source>
        <translation>Cache</translation>
    </message>
    <message numerus="yes">
        <source>Cache: %n take, {size}|Cache: %n takes, {size}</source>
        <translation><numerusform>Cache: %n Take, {size}</numerusform><numerusform>Cache: %n Takes, {size}</numerusform></translation>
    </message>
    <message>
        <source>Came by the key</source>
        <translation>Mit diesem Schlüssel abgerufen</translation>
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
        <translation>Wird sofort geprüft und dann im Schlüsselspeicher dieses Computers verwahrt.</translation>
    </message>
    <message>
        <source>Checked at once. Kept until you quit: this computer has no key store.</source>
        <translation>Wird sofort geprüft. Gilt bis zum Beenden: Dieser Computer hat keinen Schlüsselspeicher.</translation>
    </message>
    <message>
        <source>Checking the key …</source>
        <translation>Schlüssel wird geprüft …</translation>
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
        <translation>Auswählen …</translation>
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
        <translation>Sammlungen, auf die sich Runs ziehen lassen</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Columns of measures</source>
        <translation>Messwertspalten</translation>
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
        <translation><numerusform>%n Link kopieren</numerusform><numerusform>%n Links kopieren</numerusform></translation>
    </message>
    <message>
        <source>Copy Link</source>
        <translation>Link kopieren</translation>
    </message>
    <message>
        <source>Copy Link takes this one, or asks for a fresh one when little time is left</source>
        <translation>„Link kopieren“ nimmt diesen oder fordert einen neuen an, wenn nur noch wenig Zeit bleibt</translation>
    </message>
    <message>
        <source>Copy a link for each kept take</source>
        <translation>Für jeden behaltenen Take einen Link kopieren</translation>
    </message>
    <message>
        <source>Copy a link that works now</source>
        <translation>Einen jetzt gültigen Link kopieren</translation>
    </message>
    <message>
        <source>Copy kept links</source>
        <translation>Links der behaltenen kopieren</translation>
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
        <translation>Links der behaltenen Takes kopieren</translation>
    </message>
    <message>
        <source>Copy run IDs</source>
        <translation>Run-IDs kopieren</translation>
    </message>
    <message>
        <source>Copy share link</source>
        <translation>Link zum Teilen kopieren</translation>
    </message>
    <message>
        <source>Copy the report</source>
        <translation>Bericht kopieren</translation>
    </message>
    <message>
        <source>Copy these details</source>
        <translation>Diese Details kopieren</translation>
    </message>
    <message>
        <source>Could not reach {host}. Check that address and the connection.</source>
        <translation>{host} ist nicht erreichbar. Adresse und Verbindung prüfen.</translation>
    </message>
    <message>
        <source>Counting …</source>
        <translation>Wird gezählt …</translation>
    </message>
    <message>
        <source>DC offset</source>
        <translation>Gleichspannungsanteil</translation>
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
        <translation>Wird geladen</translation>
    </message>
    <message>
        <source>Drag to scroll</source>
        <translation>Zum Verschieben ziehen</translation>
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
        <translation>Beendet, bevor alles da war; das Fenster macht damit weiter</translation>
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
        <translation>Zum Abrufen von Runs wird der CAMB.AI-API-Schlüssel benötigt.</translation>
    </message>
    <message>
        <source>Fetching runs needs your CAMB.AI API key: set CAMB_API_KEY, or enter it in the settings of the window</source>
        <translation>Zum Abrufen von Runs wird der CAMB.AI-API-Schlüssel benötigt: CAMB_API_KEY setzen oder in den Einstellungen des Fensters eingeben</translation>
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
        <translation>Cache jetzt leeren</translation>
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
        <translation>Beispiele werden geholt …</translation>
    </message>
    <message>
        <source>Go on after a decision</source>
        <translation>Nach einer Entscheidung weitergehen</translation>
    </message>
    <message>
        <source>Go on to the next take after a decision</source>
        <translation>Nach einer Entscheidung zum nächsten Take gehen</translation>
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
        <translation><numerusform>Noch einmal anhören</numerusform><numerusform>Die %n noch einmal anhören</numerusform></translation>
    </message>
    <message>
        <source>Hear the kept takes again</source>
        <translation>Behaltene Takes noch einmal anhören</translation>
    </message>
    <message>
        <source>Hear the rejected again</source>
        <translation>Verworfene noch einmal anhören</translation>
    </message>
    <message>
        <source>Hear what you generated</source>
        <translation>Erzeugtes anhören</translation>
    </message>
    <message>
        <source>Hear {take} at the same place</source>
        <translation>{take} an derselben Stelle anhören</translation>
    </message>
    <message>
        <source>Hear, judge, keep and share the audio that CAMB.AI generated for you.</source>
        <translation>Von CAMB.AI erzeugtes Audio anhören, beurteilen, behalten und teilen.</translation>
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
        <translation>Wie weit die Mittellinie abweicht</translation>
    </message>
    <message>
        <source>How long the link that is held still works</source>
        <translation>Wie lange der vorhandene Link noch gilt</translation>
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
        <translation>Einfügen</translation>
    </message>
    <message>
        <source>It is too short or too soft to be measured, and its level stays</source>
        <translation>Zum Messen zu kurz oder zu leise; der Pegel bleibt</translation>
    </message>
    <message>
        <source>It left the cache to make room. CAMB.AI still has it: it is fetched again when you select it</source>
        <translation>Wurde aus dem Cache entfernt, um Platz zu schaffen. CAMB.AI hat ihn noch: Beim Auswählen wird er erneut abgerufen</translation>
    </message>
    <message>
        <source>It stays {below} below {target}, so that its peaks are not cut off</source>
        <translation>Bleibt {below} unter {target}, damit die Spitzen nicht abgeschnitten werden</translation>
    </message>
    <message>
        <source>Its audio is not here. Open CAMB Desktop to fetch it</source>
        <translation>Das Audio ist nicht hier. Zum Abrufen CAMB Desktop öffnen</translation>
    </message>
    <message>
        <source>Its middle line is off by 1 % or more</source>
        <translation>Die Mittellinie weicht um 1 % oder mehr ab</translation>
    </message>
    <message>
        <source>JSON (*{ending})</source>
        <translation>JSON (*{ending})</translation>
    </message>
    <message>
        <source>Jump to tenths of the take</source>
        <translation>Zu Zehnteln des Takes springen</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message numerus="yes">
        <source>Keep %n take|Keep %n takes</source>
        <translation><numerusform>%n Take behalten</numerusform><numerusform>%n Takes behalten</numerusform></translation>
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
        <translation><numerusform>%n Take behalten</numerusform><numerusform>%n Takes behalten</numerusform></translation>
    </message>
    <message>
        <source>Kept takes</source>
        <translation>Behaltene Takes</translation>
    </message>
    <message>
        <source>Kept {name}</source>
        <translation>{name} behalten</translation>
    </message>
    <message numerus="yes">
        <source>Kept: %n take, {size}|Kept: %n takes, {size}</source>
        <translation><numerusform>Behalten: %n Take, {size}</numerusform><numerusform>Behalten: %n Takes, {size}</numerusform></translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Key in use</source>
        <translation>Verwendeter Schlüssel</translation>
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
        <translation>Beispieldaten verlassen</translation>
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
        <translation><numerusform>%n Take trotzdem freigeben ({size})</numerusform><numerusform>%n Takes trotzdem freigeben ({size})</numerusform></translation>
    </message>
    <message>
        <source>Let the onsets of compared takes meet</source>
        <translation>Einsätze verglichener Takes zusammenlegen</translation>
    </message>
    <message>
        <source>Level as it is</source>
        <translation>Pegel unverändert</translation>
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
        <translation>Obergrenze des Caches</translation>
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
        <translation><numerusform>Liste mit %n Run zurückgenommen</numerusform><numerusform>Liste mit %n Runs zurückgenommen</numerusform></translation>
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
        <translation>Wiedergabe wiederholen</translation>
    </message>
    <message>
        <source>Loop selection</source>
        <translation>Auswahl wiederholen</translation>
    </message>
    <message>
        <source>Loud from its very first sample</source>
        <translation>Laut ab dem allerersten Sample</translation>
    </message>
    <message>
        <source>Louder</source>
        <translation>Lauter</translation>
    </message>
    <message>
        <source>Loudest point between the samples</source>
        <translation>Lautester Punkt zwischen den Samples</translation>
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
        <translation>Lautheit des ganzen Takes (EBU R128)</translation>
    </message>
    <message>
        <source>MP3</source>
        <translation>MP3</translation>
    </message>
    <message>
        <source>Made {softer} softer, so that its peaks are not cut off</source>
        <translation>{softer} leiser, damit die Spitzen nicht abgeschnitten werden</translation>
    </message>
    <message>
        <source>Make</source>
        <translation>Anlegen</translation>
    </message>
    <message>
        <source>Mark a take with A first, then switch with B.</source>
        <translation>Zuerst einen Take mit A markieren, dann mit B wechseln.</translation>
    </message>
    <message>
        <source>Mark as take A</source>
        <translation>Als Take A markieren</translation>
    </message>
    <message>
        <source>Mark as take A, to switch between it and another</source>
        <translation>Als Take A markieren, um zwischen ihm und einem anderen zu wechseln</translation>
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
        <translation>Letzten Rand verschieben</translation>
    </message>
    <message>
        <source>Move the last edge further</source>
        <translation>Letzten Rand weiter verschieben</translation>
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
        <translation><numerusform>Benennt alle %n ausgewählten Runs; {n} ist die Nummer des jeweiligen</numerusform><numerusform>Benennt alle %n ausgewählten Runs; {n} ist die Nummer des jeweiligen</numerusform></translation>
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
        <translation>Nächster</translation>
    </message>
    <message>
        <source>Next pane</source>
        <translation>Nächster Bereich</translation>
    </message>
    <message>
        <source>Next take</source>
        <translation>Nächster Take</translation>
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
        <translation>Keine Audioausgabe gefunden. Alles außer Abspielen funktioniert.</translation>
    </message>
    <message>
        <source>No audio yet</source>
        <translation>Noch kein Audio</translation>
    </message>
    <message>
        <source>No connection came about. Check the network.</source>
        <translation>Keine Verbindung zustande gekommen. Netzwerk prüfen.</translation>
    </message>
    <message>
        <source>No key yet. This computer cannot keep one safe, so one that you enter is used until you quit.</source>
        <translation>Noch kein Schlüssel. Dieser Computer kann keinen sicher verwahren; ein eingegebener gilt bis zum Beenden.</translation>
    </message>
    <message>
        <source>No key yet. You find yours in CAMB.AI Studio under API keys.</source>
        <translation>Noch kein Schlüssel. Er steht in CAMB.AI Studio unter „API keys“.</translation>
    </message>
    <message>
        <source>No link could be made for this run.</source>
        <translation>Für diesen Run konnte kein Link erstellt werden.</translation>
    </message>
    <message>
        <source>No name, so its ID</source>
        <translation>Kein Name, daher die ID</translation>
    </message>
    <message>
        <source>No network. Downloads go on by themselves when it is back</source>
        <translation>Kein Netzwerk. Downloads gehen von selbst weiter, sobald es wieder da ist</translation>
    </message>
    <message>
        <source>No room beside the list for the audio that you keep: it stays in the cache. Make some room</source>
        <translation>Neben der Liste ist kein Platz für das behaltene Audio: Es bleibt im Cache. Platz schaffen</translation>
    </message>
    <message>
        <source>No run fits the search and the filters.</source>
        <translation>Kein Run passt zu Suche und Filtern.</translation>
    </message>
    <message>
        <source>None of the kept takes has its audio yet</source>
        <translation>Von keinem behaltenen Take ist das Audio schon da</translation>
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
        <translation>Im ganzen Take nichts über −90 dBFS</translation>
    </message>
    <message>
        <source>Nothing here comes from your account, and no key is needed.</source>
        <translation>Nichts hiervon stammt aus dem eigenen Konto, und es wird kein Schlüssel benötigt.</translation>
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
        <translation>Noch nichts gemessen.</translation>
    </message>
    <message>
        <source>Nothing was renamed. {why}</source>
        <translation>Nichts wurde umbenannt. {why}</translation>
    </message>
    <message>
        <source>Nothing was saved in {folder}. {why} Choose another folder, or try again</source>
        <translation>In {folder} wurde nichts gespeichert. {why} Einen anderen Ordner wählen oder erneut versuchen</translation>
    </message>
    <message>
        <source>Nothing was sent. This is what a report of the fault would say: it holds no key, no task ID and no link that works. Copy it, look it over, and send it along with what you did.</source>
        <translation>Nichts wurde gesendet. So würde ein Fehlerbericht lauten: Er enthält keinen Schlüssel, keine Aufgaben-ID und keinen funktionierenden Link. Kopieren, durchsehen und mit einer Beschreibung des Vorgangs einsenden.</translation>
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
        <translation>Auf einem einzelnen Lautsprecher löscht es sich selbst aus</translation>
    </message>
    <message>
        <source>Only the first part of the file plays</source>
        <translation>Nur der erste Teil der Datei wird abgespielt</translation>
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
        <translation>Run-IDs in beliebiger Form einfügen, dann die Eingabetaste drücken</translation>
    </message>
    <message>
        <source>Paste run IDs into the field above, in any form: one per line, a list, JSON, links, a whole log.
Press Return, and each run appears here with its waveform.</source>
        <translation>Oben Run-IDs in beliebiger Form einfügen: eine je Zeile, eine Liste, JSON, Links, ein ganzes Protokoll.
Die Eingabetaste drücken, und jeder Run erscheint hier mit seiner Wellenform.</translation>
    </message>
    <message>
        <source>Paste run IDs, a list, JSON, links, a log …</source>
        <translation>Run-IDs, Liste, JSON, Links, Protokoll einfügen …</translation>
    </message>
    <message>
        <source>Paste run IDs, listen, keep the best, hand them on.</source>
        <translation>Run-IDs einfügen, anhören, das Beste behalten, weitergeben.</translation>
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
        <translation>Spitzen- und RMS-Pegel. Klicken setzt die Übersteuerungsmarke zurück.</translation>
    </message>
    <message>
        <source>Per cent</source>
        <translation>Prozent</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Abspielen</translation>
    </message>
    <message>
        <source>Play a run as soon as it is selected</source>
        <translation>Einen Run abspielen, sobald er ausgewählt ist</translation>
    </message>
    <message>
        <source>Play all takes at the same loudness</source>
        <translation>Alle Takes gleich laut abspielen</translation>
    </message>
    <message>
        <source>Play from the start</source>
        <translation>Von Anfang an abspielen</translation>
    </message>
    <message>
        <source>Play on selection</source>
        <translation>Bei Auswahl abspielen</translation>
    </message>
    <message>
        <source>Play on to the next take</source>
        <translation>Mit dem nächsten Take weiterspielen</translation>
    </message>
    <message>
        <source>Play or pause</source>
        <translation>Abspielen oder anhalten</translation>
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
        <translation>Abspielgeschwindigkeit</translation>
    </message>
    <message>
        <source>Playing stopped because of a fault in this program. The take itself is untouched.</source>
        <translation>Die Wiedergabe stoppte wegen eines Programmfehlers. Der Take selbst ist unberührt.</translation>
    </message>
    <message>
        <source>Playing; press to pause</source>
        <translation>Läuft; zum Anhalten drücken</translation>
    </message>
    <message>
        <source>Playlist with its audio (*{ending})</source>
        <translation>Wiedergabeliste mit ihrem Audio (*{ending})</translation>
    </message>
    <message>
        <source>Plays when it arrives …</source>
        <translation>Spielt, sobald es da ist …</translation>
    </message>
    <message>
        <source>Plus</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>Press to play</source>
        <translation>Zum Abspielen drücken</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Voriger</translation>
    </message>
    <message>
        <source>Previous pane</source>
        <translation>Voriger Bereich</translation>
    </message>
    <message>
        <source>Previous take</source>
        <translation>Voriger Take</translation>
    </message>
    <message>
        <source>Problem details</source>
        <translation>Problemdetails</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Probleme</translation>
    </message>
    <message>
        <source>Problems only</source>
        <translation>Nur Probleme</translation>
    </message>
    <message>
        <source>Put {field} where the cursor is</source>
        <translation>{field} an der Schreibmarke einsetzen</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>Wartend</translation>
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
        <translation>Bewegung reduzieren</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Verwerfen</translation>
    </message>
    <message numerus="yes">
        <source>Reject %n take|Reject %n takes</source>
        <translation><numerusform>%n Take verwerfen</numerusform><numerusform>%n Takes verwerfen</numerusform></translation>
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
        <translation><numerusform>%n Take verworfen</numerusform><numerusform>%n Takes verworfen</numerusform></translation>
    </message>
    <message>
        <source>Rejected {name}</source>
        <translation>{name} verworfen</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Bemerkungen</translation>
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
        <translation>Weniger als eine Millisekunde lang rau</translation>
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
        <translation>Run {id} ist bereits in der Liste</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Runs</translation>
    </message>
    <message>
        <source>S keeps a take, and goes on to the next.</source>
        <translation>S behält einen Take und geht zum nächsten.</translation>
    </message>
    <message>
        <source>Safe mode: your list as it is, default settings, no sound and no network. Start anew to leave it.</source>
        <translation>Abgesicherter Modus: die Liste, wie sie ist, Standardeinstellungen, kein Ton, kein Netzwerk. Zum Verlassen neu starten.</translation>
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
        <translation>Beispiel-Takes auf diesem Computer. Nichts wird gesendet, und ein Klick führt wieder hinaus.</translation>
    </message>
    <message>
        <source>Samples at full scale</source>
        <translation>Samples bei Vollaussteuerung</translation>
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
        <translation><numerusform>%n behaltenen speichern</numerusform><numerusform>%n behaltene speichern</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Save %n take|Save %n takes</source>
        <translation><numerusform>%n Take speichern</numerusform><numerusform>%n Takes speichern</numerusform></translation>
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
        <translation>Das Audio wie empfangen speichern</translation>
    </message>
    <message>
        <source>Save the kept takes</source>
        <translation>Behaltene Aufnahmen speichern</translation>
    </message>
    <message>
        <source>Save the kept takes to a folder</source>
        <translation>Die behaltenen Takes in einem Ordner speichern</translation>
    </message>
    <message>
        <source>Save the kept takes…</source>
        <translation>Behaltene Takes speichern …</translation>
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
        <translation>{name} mit {percent} % der Auswahl gespeichert: Der Take endet dort</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suche</translation>
    </message>
    <message>
        <source>Search IDs, names, notes, tags and states</source>
        <translation>IDs, Namen, Notizen, Tags und Zustände durchsuchen</translation>
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
        <translation>Einen Run auswählen, um die Messwerte zu sehen.</translation>
    </message>
    <message>
        <source>Select another take</source>
        <translation>Anderen Take auswählen</translation>
    </message>
    <message>
        <source>Select another take to compare with A.</source>
        <translation>Zum Vergleich mit A einen anderen Take auswählen.</translation>
    </message>
    <message>
        <source>Selecting a run no longer plays it</source>
        <translation>Das Auswählen eines Runs spielt ihn nicht mehr ab</translation>
    </message>
    <message>
        <source>Selecting in the waveform</source>
        <translation>Auswählen in der Wellenform</translation>
    </message>
    <message>
        <source>Selection ends at the playhead</source>
        <translation>Auswahl endet am Abspielkopf</translation>
    </message>
    <message>
        <source>Selection starts at the playhead</source>
        <translation>Auswahl beginnt am Abspielkopf</translation>
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
        <translation>Einen der verglichenen Takes so verschieben, dass die Einsätze zusammenfallen</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>Show all runs</source>
        <translation>Alle Runs anzeigen</translation>
    </message>
    <message>
        <source>Show details</source>
        <translation>Details anzeigen</translation>
    </message>
    <message>
        <source>Show folder</source>
        <translation>Ordner anzeigen</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Im Ordner anzeigen</translation>
    </message>
    <message>
        <source>Show kind</source>
        <translation>Art anzeigen</translation>
    </message>
    <message>
        <source>Show only one kind</source>
        <translation>Nur eine Art anzeigen</translation>
    </message>
    <message>
        <source>Show only runs with problems</source>
        <translation>Nur Runs mit Problemen anzeigen</translation>
    </message>
    <message>
        <source>Show the folder of kept audio</source>
        <translation>Ordner des behaltenen Audios anzeigen</translation>
    </message>
    <message>
        <source>Show the folder of the cache</source>
        <translation>Ordner des Caches anzeigen</translation>
    </message>
    <message>
        <source>Show the key</source>
        <translation>Schlüssel anzeigen</translation>
    </message>
    <message>
        <source>Show the report</source>
        <translation>Bericht anzeigen</translation>
    </message>
    <message>
        <source>Show the spectrogram in place of the waveform</source>
        <translation>Spektrogramm statt Wellenform anzeigen</translation>
    </message>
    <message>
        <source>Show what is typed</source>
        <translation>Eingabe anzeigen</translation>
    </message>
    <message>
        <source>Show what was measured, in columns</source>
        <translation>Messwerte in Spalten anzeigen</translation>
    </message>
    <message>
        <source>Shown takes</source>
        <translation>Angezeigte Takes</translation>
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
        <translation>Stille im Inneren</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Skip silence at the start and end</source>
        <translation>Stille an Anfang und Ende überspringen</translation>
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
        <translation>Im Programm ist ein Fehler aufgetreten. Es läuft weiter; wenn etwas seltsam aussieht, neu starten.</translation>
    </message>
    <message>
        <source>Something went wrong.</source>
        <translation>Etwas ist schiefgegangen.</translation>
    </message>
    <message>
        <source>Sound &amp; Music</source>
        <translation>Klang und Musik</translation>
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
        <translation>Sprache oder Klang und Musik</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Tempo</translation>
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
        <translation>In den letzten 20 ms noch laut</translation>
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
        <translation>Zwischen A und diesem Take wechseln</translation>
    </message>
    <message>
        <source>Table for spreadsheets (*{ending})</source>
        <translation>Tabelle für Tabellenkalkulationen (*{ending})</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message numerus="yes">
        <source>Tags of the run|Tags of %n runs</source>
        <translation><numerusform>Tags des Runs</numerusform><numerusform>Tags von %n Runs</numerusform></translation>
    </message>
    <message>
        <source>Tags, with commas between</source>
        <translation>Tags, durch Kommas getrennt</translation>
    </message>
    <message>
        <source>Tags…</source>
        <translation>Tags …</translation>
    </message>
    <message>
        <source>Take A is no longer marked.</source>
        <translation>Take A ist nicht mehr markiert.</translation>
    </message>
    <message>
        <source>Take A is {take}. Select another and press B to switch; both play at the same loudness.</source>
        <translation>Take A ist {take}. Einen anderen auswählen und mit B wechseln; beide spielen gleich laut.</translation>
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
        <translation>Take {letter}</translation>
    </message>
    <message>
        <source>Takes that wait for a decision</source>
        <translation>Takes, die auf eine Entscheidung warten</translation>
    </message>
    <message>
        <source>Takes that you keep</source>
        <translation>Behaltene Takes</translation>
    </message>
    <message>
        <source>Takes that you rejected</source>
        <translation>Verworfene Takes</translation>
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
        <translation>Das ist der Ordner des Caches, der geleert werden kann. Einen anderen wählen</translation>
    </message>
    <message>
        <source>That may be an API key: it belongs in the settings, not here</source>
        <translation>Das könnte ein API-Schlüssel sein: Er gehört in die Einstellungen, nicht hierher</translation>
    </message>
    <message numerus="yes">
        <source>That run is in the list already|Those runs are in the list already</source>
        <translation><numerusform>Dieser Run ist bereits in der Liste</numerusform><numerusform>Diese Runs sind bereits in der Liste</numerusform></translation>
    </message>
    <message>
        <source>The API key cannot be used.</source>
        <translation>Der API-Schlüssel kann nicht verwendet werden.</translation>
    </message>
    <message>
        <source>The IDs above belong to sample runs that live on this computer.
Press Return to add them.</source>
        <translation>Die IDs oben gehören zu Beispiel-Runs auf diesem Computer.
Zum Hinzufügen die Eingabetaste drücken.</translation>
    </message>
    <message>
        <source>The address has to start with https:// and name a host</source>
        <translation>Die Adresse muss mit https:// beginnen und einen Host nennen</translation>
    </message>
    <message>
        <source>The audio arrived damaged.</source>
        <translation>Das Audio kam beschädigt an.</translation>
    </message>
    <message>
        <source>The audio in this file cannot be read.</source>
        <translation>Das Audio in dieser Datei ist nicht lesbar.</translation>
    </message>
    <message>
        <source>The audio kept here was changed by another program, so it is fetched again. Save it when it is ready.</source>
        <translation>Das hier aufbewahrte Audio wurde von einem anderen Programm geändert und wird daher erneut abgerufen. Speichern, wenn es bereit ist.</translation>
    </message>
    <message>
        <source>The audio output does not answer. It is waited for; or choose another.</source>
        <translation>Die Audioausgabe antwortet nicht. Es wird auf sie gewartet; oder eine andere wählen.</translation>
    </message>
    <message>
        <source>The audio output went away. Play goes on where it stopped.</source>
        <translation>Die Audioausgabe ist verschwunden. „Abspielen“ macht an derselben Stelle weiter.</translation>
    </message>
    <message numerus="yes">
        <source>The cache is {over} above its limit, but %n take in it ({size}) may not come again, so it stays|The cache is {over} above its limit, but %n takes in it ({size}) may not come again, so they stay</source>
        <translation><numerusform>Der Cache liegt {over} über seiner Grenze, aber %n Take darin ({size}) ist vielleicht nicht erneut zu bekommen und bleibt</numerusform><numerusform>Der Cache liegt {over} über seiner Grenze, aber %n Takes darin ({size}) sind vielleicht nicht erneut zu bekommen und bleiben</numerusform></translation>
    </message>
    <message>
        <source>The connection broke off half-way.</source>
        <translation>Die Verbindung brach mittendrin ab.</translation>
    </message>
    <message>
        <source>The connection cannot be trusted: a certificate was not accepted.</source>
        <translation>Der Verbindung ist nicht zu trauen: Ein Zertifikat wurde nicht angenommen.</translation>
    </message>
    <message>
        <source>The connection to CAMB.AI failed.</source>
        <translation>Die Verbindung zu CAMB.AI ist fehlgeschlagen.</translation>
    </message>
    <message>
        <source>The connection to {host} broke off half-way.</source>
        <translation>Die Verbindung zu {host} brach mittendrin ab.</translation>
    </message>
    <message>
        <source>The connection to {host} cannot be trusted: its certificate was not accepted.</source>
        <translation>Der Verbindung zu {host} ist nicht zu trauen: Das Zertifikat wurde nicht angenommen.</translation>
    </message>
    <message>
        <source>The disk does not work as it should. Check it, and copy your files to another one.</source>
        <translation>Der Datenträger arbeitet nicht richtig. Prüfen und die Dateien auf einen anderen kopieren.</translation>
    </message>
    <message numerus="yes">
        <source>The disk is full. %n run waits for room: make some, and it is fetched by itself|The disk is full. %n runs wait for room: make some, and they are fetched by themselves</source>
        <translation><numerusform>Der Datenträger ist voll. %n Run wartet auf Platz: Platz schaffen, dann wird er von selbst abgerufen</numerusform><numerusform>Der Datenträger ist voll. %n Runs warten auf Platz: Platz schaffen, dann werden sie von selbst abgerufen</numerusform></translation>
    </message>
    <message>
        <source>The disk is full. Make some room, then try again.</source>
        <translation>Der Datenträger ist voll. Platz schaffen, dann erneut versuchen.</translation>
    </message>
    <message>
        <source>The download stopped before its end.</source>
        <translation>Der Download endete vorzeitig.</translation>
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
        <translation>Die Datei ist größer als {size}; mehr nimmt dieses Programm nicht an.</translation>
    </message>
    <message>
        <source>The file of {name} was changed since it came, and cannot be fetched now. It stays as it is</source>
        <translation>Die Datei von {name} wurde seit dem Empfang geändert und ist jetzt nicht abrufbar. Sie bleibt, wie sie ist</translation>
    </message>
    <message>
        <source>The file of {name} was changed since it came. It is fetched again</source>
        <translation>Die Datei von {name} wurde seit dem Empfang geändert. Sie wird erneut abgerufen</translation>
    </message>
    <message>
        <source>The file of {name} was fetched again, and is as it first came</source>
        <translation>Die Datei von {name} wurde erneut abgerufen und ist wie beim ersten Empfang</translation>
    </message>
    <message>
        <source>The first of them is marked</source>
        <translation>Der erste davon ist markiert</translation>
    </message>
    <message>
        <source>The key comes from the environment variable CAMB_API_KEY, which goes before a stored one.</source>
        <translation>Der Schlüssel stammt aus der Umgebungsvariable CAMB_API_KEY, die Vorrang vor einem gespeicherten hat.</translation>
    </message>
    <message>
        <source>The language changes when the program is started the next time.</source>
        <translation>Die Sprache wechselt beim nächsten Start des Programms.</translation>
    </message>
    <message>
        <source>The link has run out, and a fresh one did not work either.</source>
        <translation>Der Link ist abgelaufen, und ein neuer funktionierte auch nicht.</translation>
    </message>
    <message>
        <source>The list could not be saved yet: {why}; it is tried again</source>
        <translation>Die Liste konnte noch nicht gespeichert werden: {why}; es wird erneut versucht</translation>
    </message>
    <message>
        <source>The list is being saved; the window closes when that is done</source>
        <translation>Die Liste wird gespeichert; danach schließt sich das Fenster</translation>
    </message>
    <message>
        <source>The list is saved again</source>
        <translation>Die Liste ist wieder gespeichert</translation>
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
        <translation>Die Liste der Runs war beschädigt; die beschädigte Datei ist als {name} aufbewahrt</translation>
    </message>
    <message>
        <source>The longest lasts {seconds} s</source>
        <translation>Der längste dauert {seconds} s</translation>
    </message>
    <message numerus="yes">
        <source>The one take is decided|All %n decided</source>
        <translation><numerusform>Über den einen Take ist entschieden</numerusform><numerusform>Über alle %n entschieden</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>The one take is heard|All %n heard</source>
        <translation><numerusform>Der eine Take ist gehört</numerusform><numerusform>Alle %n gehört</numerusform></translation>
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
        <translation>Das Profil ist nicht beschreibbar: {why}</translation>
    </message>
    <message>
        <source>The rest of it never arrived</source>
        <translation>Der Rest kam nie an</translation>
    </message>
    <message>
        <source>The samples could not be opened. Try again.</source>
        <translation>Die Beispiele konnten nicht geöffnet werden. Erneut versuchen.</translation>
    </message>
    <message>
        <source>The whole take</source>
        <translation>Der ganze Take</translation>
    </message>
    <message>
        <source>There are no other speeds on this computer: what makes them is not built for its processor</source>
        <translation>Auf diesem Computer gibt es keine anderen Geschwindigkeiten: Die nötige Bibliothek gibt es nicht für seinen Prozessor</translation>
    </message>
    <message>
        <source>There are no runs in the list</source>
        <translation>Es sind keine Runs in der Liste</translation>
    </message>
    <message>
        <source>There is a key of this name already. Choose it, or give another name.</source>
        <translation>Es gibt schon einen Schlüssel mit diesem Namen. Ihn wählen oder einen anderen Namen vergeben.</translation>
    </message>
    <message>
        <source>There is no list of runs in {folder}</source>
        <translation>In {folder} ist keine Liste von Runs</translation>
    </message>
    <message>
        <source>There is no run ID in that text</source>
        <translation>In diesem Text ist keine Run-ID</translation>
    </message>
    <message>
        <source>There is no run ID in that text.</source>
        <translation>In diesem Text ist keine Run-ID.</translation>
    </message>
    <message>
        <source>This audio cannot be played.</source>
        <translation>Dieses Audio ist nicht abspielbar.</translation>
    </message>
    <message>
        <source>This computer could not keep the API key safe, so it is used until you quit.</source>
        <translation>Dieser Computer konnte den API-Schlüssel nicht sicher verwahren; er gilt bis zum Beenden.</translation>
    </message>
    <message>
        <source>This network wants you to sign in first. Open any web page, sign in, and try again.</source>
        <translation>Dieses Netzwerk verlangt zuerst eine Anmeldung. Eine beliebige Webseite öffnen, anmelden und erneut versuchen.</translation>
    </message>
    <message>
        <source>This network’s proxy refused the connection.</source>
        <translation>Der Proxy dieses Netzwerks hat die Verbindung abgelehnt.</translation>
    </message>
    <message>
        <source>This network’s proxy, {host}, refused the connection or cannot be reached.</source>
        <translation>Der Proxy dieses Netzwerks, {host}, hat die Verbindung abgelehnt oder ist nicht erreichbar.</translation>
    </message>
    <message>
        <source>This part of the take has not arrived, so nothing was saved. Fetch the take again, or choose another part.</source>
        <translation>Dieser Teil des Takes ist nicht angekommen; nichts wurde gespeichert. Den Take erneut abrufen oder einen anderen Teil wählen.</translation>
    </message>
    <message>
        <source>This program cannot play this kind of audio. All of it is kept: save it, and open it in another program.</source>
        <translation>Dieses Programm kann diese Art von Audio nicht abspielen. Alles ist aufbewahrt: speichern und in einem anderen Programm öffnen.</translation>
    </message>
    <message>
        <source>This run came by another key, which is not kept here any more. Add that key again.</source>
        <translation>Dieser Run kam mit einem anderen Schlüssel, der nicht mehr hier ist. Diesen Schlüssel erneut hinzufügen.</translation>
    </message>
    <message>
        <source>This run came by the key “{name}”, which is not kept here any more. Add it again.</source>
        <translation>Dieser Run kam mit dem Schlüssel „{name}“, der nicht mehr hier ist. Ihn erneut hinzufügen.</translation>
    </message>
    <message>
        <source>This take has more channels than that format holds. Save it as WAV, or as it was received.</source>
        <translation>Dieser Take hat mehr Kanäle, als das Format fasst. Als WAV oder wie empfangen speichern.</translation>
    </message>
    <message>
        <source>This take is incomplete: {part}. It can be saved as it is.</source>
        <translation>Dieser Take ist unvollständig: {part}. Er kann gespeichert werden, wie er ist.</translation>
    </message>
    <message>
        <source>This take is incomplete: {part}. It plays and can be saved as it is.</source>
        <translation>Dieser Take ist unvollständig: {part}. Er ist abspielbar und kann gespeichert werden, wie er ist.</translation>
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
        <translation>Schlüssel verwenden</translation>
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
        <translation>Was gerade geschieht und was einen Blick wert ist</translation>
    </message>
    <message>
        <source>What plays is not what was made</source>
        <translation>Was zu hören ist, ist nicht, was erzeugt wurde</translation>
    </message>
    <message>
        <source>What was kept of it is gone or was changed. Open CAMB Desktop to fetch it again</source>
        <translation>Was davon aufbewahrt war, ist weg oder wurde geändert. Zum erneuten Abrufen CAMB Desktop öffnen</translation>
    </message>
    <message>
        <source>What you brought waits here and is added as soon as there is a key.</source>
        <translation>Das Mitgebrachte wartet hier und wird hinzugefügt, sobald ein Schlüssel da ist.</translation>
    </message>
    <message>
        <source>What you keep could not be put beside the list: it stays in the cache. Give access to {folder}</source>
        <translation>Behaltenes konnte nicht neben die Liste gelegt werden: Es bleibt im Cache. Zugriff auf {folder} erlauben</translation>
    </message>
    <message>
        <source>When you added it</source>
        <translation>Zeitpunkt des Hinzufügens</translation>
    </message>
    <message>
        <source>Which kind of runs these are. Auto finds out.</source>
        <translation>Welcher Art diese Runs sind. „Automatisch“ findet es heraus.</translation>
    </message>
    <message>
        <source>Which takes are shown</source>
        <translation>Welche Takes angezeigt werden</translation>
    </message>
    <message numerus="yes">
        <source>Whoever has it can listen for {left}|Whoever has them can listen for {left}</source>
        <translation><numerusform>Wer ihn hat, kann noch {left} lang zuhören</numerusform><numerusform>Wer sie hat, kann noch {left} lang zuhören</numerusform></translation>
    </message>
    <message>
        <source>Whole take</source>
        <translation>Ganzer Take</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Fenster</translation>
    </message>
    <message>
        <source>With details (JSON)</source>
        <translation>Mit Details (JSON)</translation>
    </message>
    <message>
        <source>With your account</source>
        <translation>Mit dem eigenen Konto</translation>
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
        <translation>X verwirft einen Take. Gelöscht wird dabei nie etwas.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>You are offline. Check the connection.</source>
        <translation>Offline. Verbindung prüfen.</translation>
    </message>
    <message>
        <source>You hear {take}</source>
        <translation>Zu hören ist {take}</translation>
    </message>
    <message>
        <source>Your API key opens your runs. You find it in CAMB.AI Studio under API keys.</source>
        <translation>Der API-Schlüssel öffnet die eigenen Runs. Er steht in CAMB.AI Studio unter „API keys“.</translation>
    </message>
    <message>
        <source>Your list of runs is unharmed but cannot be opened: {why}</source>
        <translation>Die Liste der Runs ist unversehrt, kann aber nicht geöffnet werden: {why}</translation>
    </message>
    <message>
        <source>Your list of runs was written by a newer version of CAMB Desktop. It was left as it is: use that one</source>
        <translation>Die Liste der Runs wurde von einer neueren Version von CAMB Desktop geschrieben. Sie blieb unverändert: bitte jene verwenden</translation>
    </message>
    <message>
        <source>Your notes on this run</source>
        <translation>Eigene Notizen zu diesem Run</translation>
    </message>
    <message>
        <source>Your own name for it, or its run ID</source>
        <translation>Eigener Name dafür oder die Run-ID</translation>
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
        <translation>Auf Auswahl zoomen</translation>
    </message>
    <message>
        <source>[ and ] set the edges of the selection at the playhead, ← and → nudge the edge that was set last, Esc clears it.</source>
        <translation>[ und ] setzen die Ränder der Auswahl am Abspielkopf, ← und → verschieben den zuletzt gesetzten, Esc hebt sie auf.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation><numerusform>und %n weiterer</numerusform><numerusform>und %n weitere</numerusform></translation>
    </message>
    <message>
        <source>another program holds it. Close that program</source>
        <translation>ein anderes Programm belegt sie. Dieses Programm schließen</translation>
    </message>
    <message>
        <source>answer without audio</source>
        <translation>Antwort ohne Audio</translation>
    </message>
    <message>
        <source>arrived damaged</source>
        <translation>beschädigt angekommen</translation>
    </message>
    <message>
        <source>as much as the disk holds</source>
        <translation>so viel, wie der Datenträger fasst</translation>
    </message>
    <message>
        <source>asking for the key</source>
        <translation>fragt nach dem Schlüssel</translation>
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
        <translation>konnte nicht erzeugt werden</translation>
    </message>
    <message>
        <source>could not be stored</source>
        <translation>konnte nicht abgelegt werden</translation>
    </message>
    <message>
        <source>could not connect</source>
        <translation>keine Verbindung möglich</translation>
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
        <translation>Datenträger voll</translation>
    </message>
    <message>
        <source>disk trouble</source>
        <translation>Problem mit dem Datenträger</translation>
    </message>
    <message>
        <source>download cut short</source>
        <translation>Download vorzeitig beendet</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>abgelaufen</translation>
    </message>
    <message>
        <source>fetched when you play it</source>
        <translation>wird beim Abspielen abgerufen</translation>
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
        <translation>Aussetzer im Inneren</translation>
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
        <translation>ihr Ordner oder ihre Datei ist nicht beschreibbar. Zugriff erlauben</translation>
    </message>
    <message>
        <source>its key is gone</source>
        <translation>sein Schlüssel ist weg</translation>
    </message>
    <message>
        <source>kept audio was changed</source>
        <translation>aufbewahrtes Audio wurde geändert</translation>
    </message>
    <message>
        <source>key not kept</source>
        <translation>Schlüssel nicht aufbewahrt</translation>
    </message>
    <message>
        <source>left channel silent</source>
        <translation>linker Kanal still</translation>
    </message>
    <message>
        <source>less than 1 h is left</source>
        <translation>weniger als 1 h bleibt</translation>
    </message>
    <message>
        <source>less than 15 min is left</source>
        <translation>weniger als 15 min bleiben</translation>
    </message>
    <message>
        <source>less than 5 min is left</source>
        <translation>weniger als 5 min bleiben</translation>
    </message>
    <message>
        <source>less than 6 h is left</source>
        <translation>weniger als 6 h bleiben</translation>
    </message>
    <message>
        <source>less than {minutes} min is left</source>
        <translation>weniger als {minutes} min bleiben</translation>
    </message>
    <message>
        <source>link has run out</source>
        <translation>Link ist abgelaufen</translation>
    </message>
    <message>
        <source>list is in use</source>
        <translation>Liste ist belegt</translation>
    </message>
    <message>
        <source>make room on the disk, or give access to it</source>
        <translation>Platz auf dem Datenträger schaffen oder Zugriff erlauben</translation>
    </message>
    <message>
        <source>mono</source>
        <translation>mono</translation>
    </message>
    <message>
        <source>more audio behind it</source>
        <translation>dahinter mehr Audio</translation>
    </message>
    <message>
        <source>network sign-in needed</source>
        <translation>Anmeldung am Netzwerk nötig</translation>
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
        <translation>keine rechtzeitige Antwort</translation>
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
        <translation>gehört anderen</translation>
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
        <translation>ein Kanal still</translation>
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
        <translation>rechter Kanal still</translation>
    </message>
    <message>
        <source>run {id}</source>
        <translation>Run {id}</translation>
    </message>
    <message>
        <source>same as {run}</source>
        <translation>wie {run}</translation>
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
        <translation>Stille nach {seconds} s</translation>
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
        <translation>still</translation>
    </message>
    <message>
        <source>something is wrong with the disk. Check it</source>
        <translation>mit dem Datenträger stimmt etwas nicht. Prüfen</translation>
    </message>
    <message>
        <source>something went wrong</source>
        <translation>etwas ist schiefgegangen</translation>
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
        <translation>wird noch erzeugt</translation>
    </message>
    <message>
        <source>tags: {tags}</source>
        <translation>Tags: {tags}</translation>
    </message>
    <message>
        <source>take {letter}</source>
        <translation>Take {letter}</translation>
    </message>
    <message>
        <source>take {letter} of the comparison</source>
        <translation>Take {letter} des Vergleichs</translation>
    </message>
    <message>
        <source>the disk does not answer</source>
        <translation>der Datenträger antwortet nicht</translation>
    </message>
    <message>
        <source>the disk does not work as it should. Check it</source>
        <translation>der Datenträger arbeitet nicht richtig. Prüfen</translation>
    </message>
    <message>
        <source>the disk is full. Make some room</source>
        <translation>der Datenträger ist voll. Platz schaffen</translation>
    </message>
    <message>
        <source>the last {part} missing</source>
        <translation>am Ende fehlen {part}</translation>
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
        <translation>wartet auf das Netzwerk</translation>
    </message>
    <message>
        <source>waiting for {host}</source>
        <translation>wartet auf {host}</translation>
    </message>
    <message>
        <source>waiting {wait} ({why})</source>
        <translation>wartet {wait} ({why})</translation>
    </message>
    <message numerus="yes">
        <source>without %n task that CAMB.AI has not confirmed yet|without %n tasks that CAMB.AI has not confirmed yet</source>
        <translation><numerusform>ohne %n Aufgabe, die CAMB.AI noch nicht bestätigt hat</numerusform><numerusform>ohne %n Aufgaben, die CAMB.AI noch nicht bestätigt hat</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>without %n that has no audio yet|without %n that have no audio yet</source>
        <translation><numerusform>ohne %n, dessen Audio noch fehlt</numerusform><numerusform>ohne %n, deren Audio noch fehlt</numerusform></translation>
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
        <translation>{folder} ist nicht beschreibbar: {why}</translation>
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
        <translation>{heard} von {total} Takes gehört, {kept} behalten, {rejected} verworfen, {left} offen</translation>
    </message>
    <message>
        <source>{host} can be reached again</source>
        <translation>{host} ist wieder erreichbar</translation>
    </message>
    <message>
        <source>{host} cannot be reached. It is tried again for a while</source>
        <translation>{host} ist nicht erreichbar. Es wird eine Weile weiter versucht</translation>
    </message>
    <message>
        <source>{host} refuses connections. It is tried again for a while</source>
        <translation>{host} lehnt Verbindungen ab. Es wird eine Weile weiter versucht</translation>
    </message>
    <message>
        <source>{host} refuses connections. Try again later.</source>
        <translation>{host} lehnt Verbindungen ab. Später erneut versuchen.</translation>
    </message>
    <message>
        <source>{host} took too long to answer.</source>
        <translation>{host} brauchte zu lange für eine Antwort.</translation>
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
        <translation>{lost}. Es wird erneut versucht. Um ohne sie zu beenden, das Fenster noch einmal schließen</translation>
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
        <source>{name} is there already, with the same audio</source>
        <translation>{name} ist bereits da, mit demselben Audio</translation>
    </message>
    <message>
        <source>{name} is {state}</source>
        <translation>{name} ist {state}</translation>
    </message>
    <message>
        <source>{name} was fetched again, and CAMB.AI sent other audio than at first</source>
        <translation>{name} wurde erneut abgerufen, und CAMB.AI schickte anderes Audio als zuerst</translation>
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
        <source>{saved}, from a take that is {state}</source>
        <translation>{saved}, aus einem Take, der {state} ist</translation>
    </message>
    <message>
        <source>{saved}, which is {state}</source>
        <translation>{saved}, {state}</translation>
    </message>
    <message>
        <source>{seconds} s below −60 dBFS</source>
        <translation>{seconds} s unter −60 dBFS</translation>
    </message>
    <message>
        <source>{seconds} s gap</source>
        <translation>Aussetzer von {seconds} s</translation>
    </message>
    <message numerus="yes">
        <source>{shown} is a range of %n run|{shown} is a range of %n runs</source>
        <translation><numerusform>{shown} ist ein Bereich von %n Run</numerusform><numerusform>{shown} ist ein Bereich von %n Runs</numerusform></translation>
    </message>
    <message>
        <source>{size} freed in the cache</source>
        <translation>{size} im Cache freigegeben</translation>
    </message>
    <message>
        <source>{size} in all</source>
        <translation>{size} insgesamt</translation>
    </message>
</context>
</TS>
