<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>camb</name>
    <message numerus="yes">
        <source>%n added</source>
        <translation><numerusform>%n añadido</numerusform><numerusform>%n añadidos</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n already here</source>
        <translation><numerusform>%n ya aquí</numerusform><numerusform>%n ya aquí</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n as before</source>
        <translation><numerusform>%n como antes</numerusform><numerusform>%n como antes</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n brought up to date</source>
        <translation><numerusform>%n puesto al día</numerusform><numerusform>%n puestos al día</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n change could not be saved ({names}): {why}|%n changes could not be saved ({names}): {why}</source>
        <translation><numerusform>%n cambio no se pudo guardar ({names}): {why}</numerusform><numerusform>%n cambios no se pudieron guardar ({names}): {why}</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n channel|%n channels</source>
        <translation><numerusform>%n canal</numerusform><numerusform>%n canales</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n click|%n clicks</source>
        <translation><numerusform>%n chasquido</numerusform><numerusform>%n chasquidos</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n clipped sample|%n clipped samples</source>
        <translation><numerusform>%n muestra saturada</numerusform><numerusform>%n muestras saturadas</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n could not be fetched</source>
        <translation><numerusform>%n no se pudo obtener</numerusform><numerusform>%n no se pudieron obtener</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n could not be saved</source>
        <translation><numerusform>%n no se pudo guardar</numerusform><numerusform>%n no se pudieron guardar</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n damaged run of {name}|%n damaged runs of {name}</source>
        <translation><numerusform>%n run dañado de {name}</numerusform><numerusform>%n runs dañados de {name}</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n decision taken back|%n decisions taken back</source>
        <translation><numerusform>%n decisión deshecha</numerusform><numerusform>%n decisiones deshechas</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation><numerusform>%n fallida</numerusform><numerusform>%n fallidas</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n gap|%n gaps</source>
        <translation><numerusform>%n hueco</numerusform><numerusform>%n huecos</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n in the list already</source>
        <translation><numerusform>%n ya en la lista</numerusform><numerusform>%n ya en la lista</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n is not, as it was stopped|%n are not, as it was stopped</source>
        <translation><numerusform>%n no, porque se detuvo</numerusform><numerusform>%n no, porque se detuvo</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n loading</source>
        <translation><numerusform>%n cargando</numerusform><numerusform>%n cargando</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n not understood: {quoted}</source>
        <translation><numerusform>%n no entendido: {quoted}</numerusform><numerusform>%n no entendidos: {quoted}</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n of them is damaged|%n of them are damaged</source>
        <translation><numerusform>%n de ellos está dañado</numerusform><numerusform>%n de ellos están dañados</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n of them is incomplete|%n of them are incomplete</source>
        <translation><numerusform>%n de ellos está incompleto</numerusform><numerusform>%n de ellos están incompletos</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n of them is made {softer} softer, so that its peaks are not cut off|%n of them are made up to {softer} softer, so that their peaks are not cut off</source>
        <translation><numerusform>%n de ellas se baja {softer}, para que no se corten sus picos</numerusform><numerusform>%n de ellas se bajan hasta {softer}, para que no se corten sus picos</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n of them is resampled to {rate}|%n of them are resampled to {rate}</source>
        <translation><numerusform>%n de ellas se remuestrea a {rate}</numerusform><numerusform>%n de ellas se remuestrean a {rate}</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n of them is too short or too soft to be measured, and its level stays|%n of them are too short or too soft to be measured, and their level stays</source>
        <translation><numerusform>%n de ellas es demasiado corta o suave para medirla, y su nivel se queda</numerusform><numerusform>%n de ellas son demasiado cortas o suaves para medirlas, y su nivel se queda</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n of them stays {below} below {target}, so that its peaks are not cut off|%n of them stay up to {below} below {target}, so that their peaks are not cut off</source>
        <translation><numerusform>%n de ellas se queda {below} por debajo de {target}, para que no se corten sus picos</numerusform><numerusform>%n de ellas se quedan hasta {below} por debajo de {target}, para que no se corten sus picos</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n run added to {name}|%n runs added to {name}</source>
        <translation><numerusform>%n run añadido a {name}</numerusform><numerusform>%n runs añadidos a {name}</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n run added|%n runs added</source>
        <translation><numerusform>%n run añadido</numerusform><numerusform>%n runs añadidos</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n run is back|%n runs are back</source>
        <translation><numerusform>%n run ha vuelto</numerusform><numerusform>%n runs han vuelto</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n run is ready|%n runs are ready</source>
        <translation><numerusform>%n run está listo</numerusform><numerusform>%n runs están listos</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n run is still on its way|%n runs are still on their way</source>
        <translation><numerusform>%n run todavía está en camino</numerusform><numerusform>%n runs todavía están en camino</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n run removed from the list|%n runs removed from the list</source>
        <translation><numerusform>%n run quitado de la lista</numerusform><numerusform>%n runs quitados de la lista</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n run renamed|%n runs renamed</source>
        <translation><numerusform>%n run renombrado</numerusform><numerusform>%n runs renombrados</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n run taken out of {name}|%n runs taken out of {name}</source>
        <translation><numerusform>%n run sacado de {name}</numerusform><numerusform>%n runs sacados de {name}</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n sample at full scale|%n samples at full scale</source>
        <translation><numerusform>%n muestra a fondo de escala</numerusform><numerusform>%n muestras a fondo de escala</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n sample is no number|%n samples are no numbers</source>
        <translation><numerusform>%n muestra no es un número</numerusform><numerusform>%n muestras no son números</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation><numerusform>%n seleccionada</numerusform><numerusform>%n seleccionadas</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n shown</source>
        <translation><numerusform>%n mostrada</numerusform><numerusform>%n mostradas</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n take back to undecided|%n takes back to undecided</source>
        <translation><numerusform>%n toma de nuevo sin decidir</numerusform><numerusform>%n tomas de nuevo sin decidir</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n take cannot be fetched again; it stays|%n takes cannot be fetched again; they stay</source>
        <translation><numerusform>%n toma no se puede obtener de nuevo; se queda</numerusform><numerusform>%n tomas no se pueden obtener de nuevo; se quedan</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n take could not be asked about; it stays for now|%n takes could not be asked about; they stay for now</source>
        <translation><numerusform>No se pudo preguntar por %n toma; de momento se queda</numerusform><numerusform>No se pudo preguntar por %n tomas; de momento se quedan</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n take could not be asked about; it stays|%n takes could not be asked about; they stay</source>
        <translation><numerusform>No se pudo preguntar por %n toma; se queda</numerusform><numerusform>No se pudo preguntar por %n tomas; se quedan</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n take could not be saved|%n takes could not be saved</source>
        <translation><numerusform>No se pudo guardar %n toma</numerusform><numerusform>No se pudieron guardar %n tomas</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n take in the cache cannot be fetched again; it stays|%n takes in the cache cannot be fetched again; they stay</source>
        <translation><numerusform>%n toma de la caché no se puede obtener de nuevo; se queda</numerusform><numerusform>%n tomas de la caché no se pueden obtener de nuevo; se quedan</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n take is on its way to its folder|%n takes are on their way to their folder</source>
        <translation><numerusform>%n toma va camino de su carpeta</numerusform><numerusform>%n tomas van camino de su carpeta</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n take is undecided again|%n takes are undecided again</source>
        <translation><numerusform>%n toma está de nuevo sin decidir</numerusform><numerusform>%n tomas están de nuevo sin decidir</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n take kept|%n takes kept</source>
        <translation><numerusform>%n toma conservada</numerusform><numerusform>%n tomas conservadas</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n take rejected|%n takes rejected</source>
        <translation><numerusform>%n toma descartada</numerusform><numerusform>%n tomas descartadas</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n task is not confirmed by CAMB.AI yet. It may be a key, and no key store takes it: paste it again after the next start. Close the window once more to leave|%n tasks are not confirmed by CAMB.AI yet. They may be keys, and no key store takes them: paste them again after the next start. Close the window once more to leave</source>
        <translation><numerusform>%n tarea aún no está confirmada por CAMB.AI. Puede ser una clave, y ningún almacén de claves la admite: pégala de nuevo tras el próximo inicio. Cierra la ventana otra vez para salir</numerusform><numerusform>%n tareas aún no están confirmadas por CAMB.AI. Pueden ser claves, y ningún almacén de claves las admite: pégalas de nuevo tras el próximo inicio. Cierra la ventana otra vez para salir</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n task that CAMB.AI has not confirmed yet is left out|%n tasks that CAMB.AI has not confirmed yet are left out</source>
        <translation><numerusform>%n tarea que CAMB.AI aún no ha confirmado se omitió</numerusform><numerusform>%n tareas que CAMB.AI aún no ha confirmado se omitieron</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n that has no audio yet is left out|%n that have no audio yet are left out</source>
        <translation><numerusform>%n sin audio todavía se omitió</numerusform><numerusform>%n sin audio todavía se omitieron</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n to do|%n to do</source>
        <translation><numerusform>%n pendiente</numerusform><numerusform>%n pendientes</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>1 other number left out: {shown}|%n other numbers left out: {shown}</source>
        <translation><numerusform>1 número más omitido: {shown}</numerusform><numerusform>%n números más omitidos: {shown}</numerusform></translation>
    </message>
    <message>
        <source>&lt; 1 min</source>
        <translation>&lt; 1 min</translation>
    </message>
    <message>
        <source>A file beside each that tells where it comes from</source>
        <translation>Un archivo junto a cada uno que dice de dónde viene</translation>
    </message>
    <message>
        <source>A key is in use until you quit; it is not kept.</source>
        <translation>Hay una clave en uso hasta salir; no se guarda.</translation>
    </message>
    <message>
        <source>A key is kept in this computer’s key store.</source>
        <translation>Hay una clave en el almacén de claves de este equipo.</translation>
    </message>
    <message numerus="yes">
        <source>A link asks for %n run: press Add to fetch it|A link asks for %n runs: press Add to fetch them</source>
        <translation><numerusform>Un enlace pide %n run: pulsa Añadir para obtenerlo</numerusform><numerusform>Un enlace pide %n runs: pulsa Añadir para obtenerlos</numerusform></translation>
    </message>
    <message>
        <source>A part of your list cannot be read. It is left as it is</source>
        <translation>Una parte de tu lista no se puede leer. Se deja como está</translation>
    </message>
    <message>
        <source>A run plays as soon as it is selected</source>
        <translation>Un run suena en cuanto se selecciona</translation>
    </message>
    <message>
        <source>A window opens and goes on with them</source>
        <translation>Se abre una ventana y continúa con ellos</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>Clave API</translation>
    </message>
    <message>
        <source>API key problem</source>
        <translation>problema con la clave API</translation>
    </message>
    <message>
        <source>API key refused</source>
        <translation>clave API rechazada</translation>
    </message>
    <message>
        <source>About CAMB Desktop</source>
        <translation>Acerca de CAMB Desktop</translation>
    </message>
    <message>
        <source>About this run</source>
        <translation>Acerca de este run</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message numerus="yes">
        <source>Add %n run|Add %n runs</source>
        <translation><numerusform>Añadir %n run</numerusform><numerusform>Añadir %n runs</numerusform></translation>
    </message>
    <message>
        <source>Add API key</source>
        <translation>Añadir clave API</translation>
    </message>
    <message>
        <source>Add API key…</source>
        <translation>Añadir clave API…</translation>
    </message>
    <message>
        <source>Add a key of this name</source>
        <translation>Añadir una clave con este nombre</translation>
    </message>
    <message>
        <source>Add a name</source>
        <translation>Poner un nombre</translation>
    </message>
    <message numerus="yes">
        <source>Add it|Add them</source>
        <translation><numerusform>Añadirlo</numerusform><numerusform>Añadirlos</numerusform></translation>
    </message>
    <message>
        <source>Add runs</source>
        <translation>Añadir runs</translation>
    </message>
    <message>
        <source>Add the runs of texts, tables, notebooks, exported lists or another library</source>
        <translation>Añadir los runs de textos, tablas, cuadernos, listas exportadas u otra biblioteca</translation>
    </message>
    <message>
        <source>Add the samples</source>
        <translation>Añadir los ejemplos</translation>
    </message>
    <message>
        <source>Add these runs (Return)</source>
        <translation>Añadir estos runs (Intro)</translation>
    </message>
    <message>
        <source>Add to collection</source>
        <translation>Añadir a una colección</translation>
    </message>
    <message>
        <source>Add to collection…</source>
        <translation>Añadir a una colección…</translation>
    </message>
    <message>
        <source>Add to {name}</source>
        <translation>Añadir a {name}</translation>
    </message>
    <message>
        <source>Add your API key first</source>
        <translation>Añade primero tu clave API</translation>
    </message>
    <message>
        <source>Add your CAMB.AI API key to fetch runs</source>
        <translation>Añade tu clave API de CAMB.AI para obtener runs</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Añadido</translation>
    </message>
    <message>
        <source>Added. Whatever is open, or comes next, fetches them</source>
        <translation>Añadido. La ventana abierta, o la siguiente, los obtiene</translation>
    </message>
    <message>
        <source>Adding, saving, sharing</source>
        <translation>Añadir, guardar, compartir</translation>
    </message>
    <message>
        <source>Align at onset</source>
        <translation>Alinear por el ataque</translation>
    </message>
    <message>
        <source>Aligned: {take} starts {seconds} s later, so that both begin to sound together</source>
        <translation>Alineadas: {take} empieza {seconds} s más tarde, para que ambas empiecen a sonar a la vez</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todas</translation>
    </message>
    <message>
        <source>All decided</source>
        <translation>Todas decididas</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>All other audio. Above the limit, what you played longest ago leaves it, once CAMB.AI has said that it still has that run; it is fetched again when you play it.</source>
        <translation>Todo el resto del audio. Por encima del límite se va lo que hace más que no suena, en cuanto CAMB.AI dice que aún tiene ese run; se obtiene de nuevo al reproducirlo.</translation>
    </message>
    <message>
        <source>All runs</source>
        <translation>Todos los runs</translation>
    </message>
    <message>
        <source>All silent</source>
        <translation>Todo en silencio</translation>
    </message>
    <message>
        <source>All takes</source>
        <translation>Todas las tomas</translation>
    </message>
    <message>
        <source>An answer took too long to come.</source>
        <translation>Una respuesta tardó demasiado.</translation>
    </message>
    <message>
        <source>An older CAMB Desktop that is open took the text; it does not tell what becomes of it</source>
        <translation>Un CAMB Desktop más antiguo que está abierto tomó el texto; no dice qué ocurre con él</translation>
    </message>
    <message>
        <source>Another key: work, a client …</source>
        <translation>Otra clave: trabajo, un cliente…</translation>
    </message>
    <message>
        <source>Another program holds the list of runs. Close that program; it is tried again.</source>
        <translation>Otro programa retiene la lista de runs. Cierra ese programa; se intenta de nuevo.</translation>
    </message>
    <message>
        <source>Another window uses this profile and does not answer</source>
        <translation>Otra ventana usa este perfil y no responde</translation>
    </message>
    <message>
        <source>Answer code: {code}</source>
        <translation>Código de respuesta: {code}</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apariencia</translation>
    </message>
    <message>
        <source>As received</source>
        <translation>Tal como se recibió</translation>
    </message>
    <message>
        <source>As {format}</source>
        <translation>Como {format}</translation>
    </message>
    <message>
        <source>Asked to wait: {seconds} s</source>
        <translation>Espera pedida: {seconds} s</translation>
    </message>
    <message>
        <source>Asking CAMB.AI for what could go, and freeing it …</source>
        <translation>Preguntando a CAMB.AI qué puede irse, y liberándolo…</translation>
    </message>
    <message>
        <source>Asking the key store …</source>
        <translation>Preguntando al almacén de claves…</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Como máximo</translation>
    </message>
    <message>
        <source>Audio of runs that you kept or named. It is never removed unless you remove the run.</source>
        <translation>Audio de los runs que conservaste o nombraste. Nunca se quita mientras el run siga.</translation>
    </message>
    <message>
        <source>Auto</source>
        <translation>Auto</translation>
    </message>
    <message>
        <source>Back 1 s</source>
        <translation>Retroceder 1 s</translation>
    </message>
    <message>
        <source>Back 5 s</source>
        <translation>Retroceder 5 s</translation>
    </message>
    <message>
        <source>Back online</source>
        <translation>De nuevo en línea</translation>
    </message>
    <message>
        <source>Back to the entry</source>
        <translation>Volver a la entrada</translation>
    </message>
    <message>
        <source>Back to undecided</source>
        <translation>Volver a sin decidir</translation>
    </message>
    <message numerus="yes">
        <source>Back to undecided|Back to undecided</source>
        <translation><numerusform>Volver a sin decidir</numerusform><numerusform>Volver a sin decidir</numerusform></translation>
    </message>
    <message>
        <source>Below −60 dBFS</source>
        <translation>Por debajo de −60 dBFS</translation>
    </message>
    <message>
        <source>Bit depth</source>
        <translation>Profundidad</translation>
    </message>
    <message>
        <source>Bits per sample</source>
        <translation>Bits por muestra</translation>
    </message>
    <message>
        <source>Bring “{name}” back</source>
        <translation>Recuperar «{name}»</translation>
    </message>
    <message>
        <source>Buffering …</source>
        <translation>Cargando…</translation>
    </message>
    <message>
        <source>Bytes as received</source>
        <translation>Bytes tal como se recibieron</translation>
    </message>
    <message>
        <source>CAMB Desktop</source>
        <translation>CAMB Desktop</translation>
    </message>
    <message>
        <source>CAMB Desktop could not open because of a fault in it. Your runs are untouched; the log says more</source>
        <translation>CAMB Desktop no se pudo abrir por un fallo del programa. Tus runs están intactos; el registro dice más</translation>
    </message>
    <message>
        <source>CAMB Desktop – sample data</source>
        <translation>CAMB Desktop – datos de ejemplo</translation>
    </message>
    <message>
        <source>CAMB.AI asks for a break after too many requests. Wait a moment, then try again.</source>
        <translation>CAMB.AI pide una pausa tras demasiadas peticiones. Espera un momento e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>CAMB.AI asks for a break of {wait}. Try again after that.</source>
        <translation>CAMB.AI pide una pausa de {wait}. Inténtalo después.</translation>
    </message>
    <message>
        <source>CAMB.AI could not be asked about this key; it is used all the same.</source>
        <translation>No se pudo preguntar a CAMB.AI por esta clave; se usa de todos modos.</translation>
    </message>
    <message>
        <source>CAMB.AI could not deliver this run.</source>
        <translation>CAMB.AI no pudo entregar este run.</translation>
    </message>
    <message>
        <source>CAMB.AI could not generate this audio.</source>
        <translation>CAMB.AI no pudo generar este audio.</translation>
    </message>
    <message>
        <source>CAMB.AI did not accept the API key.</source>
        <translation>CAMB.AI no aceptó la clave API.</translation>
    </message>
    <message>
        <source>CAMB.AI did not accept this request.</source>
        <translation>CAMB.AI no aceptó esta petición.</translation>
    </message>
    <message>
        <source>CAMB.AI does not accept the API key</source>
        <translation>CAMB.AI no acepta la clave API</translation>
    </message>
    <message>
        <source>CAMB.AI does not give this run to your API key. It may belong to another account.</source>
        <translation>CAMB.AI no da este run a tu clave API. Puede ser de otra cuenta.</translation>
    </message>
    <message>
        <source>CAMB.AI does not refuse this key.</source>
        <translation>CAMB.AI no rechaza esta clave.</translation>
    </message>
    <message>
        <source>CAMB.AI found no run of this kind with this ID.</source>
        <translation>CAMB.AI no encontró ningún run de este tipo con este ID.</translation>
    </message>
    <message>
        <source>CAMB.AI gave a link that is not safe to use.</source>
        <translation>CAMB.AI dio un enlace que no es seguro.</translation>
    </message>
    <message>
        <source>CAMB.AI gives no link for this run. Save the audio instead.</source>
        <translation>CAMB.AI no da enlace para este run. Guarda el audio en su lugar.</translation>
    </message>
    <message>
        <source>CAMB.AI hands out your runs to you alone. Your key is kept by this computer’s own key store.</source>
        <translation>CAMB.AI solo te entrega tus runs a ti. Tu clave está en el almacén de claves de este equipo.</translation>
    </message>
    <message>
        <source>CAMB.AI has no finished run with this ID. It may be still in the making, deleted, or another account’s.</source>
        <translation>CAMB.AI no tiene ningún run terminado con este ID. Puede estar aún en marcha, eliminado, o ser de otra cuenta.</translation>
    </message>
    <message>
        <source>CAMB.AI has no run with this ID, or no longer gives out runs of this kind.</source>
        <translation>CAMB.AI no tiene ningún run con este ID, o ya no entrega runs de este tipo.</translation>
    </message>
    <message>
        <source>CAMB.AI has trouble of its own right now.</source>
        <translation>CAMB.AI tiene problemas propios ahora mismo.</translation>
    </message>
    <message>
        <source>CAMB.AI no longer gives out runs of this kind.</source>
        <translation>CAMB.AI ya no entrega runs de este tipo.</translation>
    </message>
    <message>
        <source>CAMB.AI pointed to an address that is not safe, so it was not followed.</source>
        <translation>CAMB.AI indicó una dirección que no es segura, así que no se siguió.</translation>
    </message>
    <message>
        <source>CAMB.AI refuses this key. Copy it once more and enter it again.</source>
        <translation>CAMB.AI rechaza esta clave. Cópiala otra vez e introdúcela de nuevo.</translation>
    </message>
    <message>
        <source>CAMB.AI sent something that is not audio.</source>
        <translation>CAMB.AI envió algo que no es audio.</translation>
    </message>
    <message>
        <source>Cache</source>
        <translation>Caché</translation>
    </message>
    <message numerus="yes">
        <source>Cache: %n take, {size}|Cache: %n takes, {size}</source>
        <translation><numerusform>Caché: %n toma, {size}</numerusform><numerusform>Caché: %n tomas, {size}</numerusform></translation>
    </message>
    <message>
        <source>Came by the key</source>
        <translation>Llegó con la clave</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Cancel download</source>
        <translation>Cancelar la descarga</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelado</translation>
    </message>
    <message>
        <source>Change of kind</source>
        <translation>Cambio de tipo</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Canales</translation>
    </message>
    <message>
        <source>Check the key…</source>
        <translation>Comprobar la clave…</translation>
    </message>
    <message>
        <source>Checked at once, then kept by this computer’s key store.</source>
        <translation>Se comprueba al momento y se guarda en el almacén de claves de este equipo.</translation>
    </message>
    <message>
        <source>Checked at once. Kept until you quit: this computer has no key store.</source>
        <translation>Se comprueba al momento. Vale hasta salir: este equipo no tiene almacén de claves.</translation>
    </message>
    <message>
        <source>Checking the key …</source>
        <translation>Comprobando la clave…</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Elegir</translation>
    </message>
    <message>
        <source>Choose another…</source>
        <translation>Elegir otra…</translation>
    </message>
    <message>
        <source>Choose output…</source>
        <translation>Elegir salida…</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>Clear selection</source>
        <translation>Quitar selección</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Borrar la búsqueda</translation>
    </message>
    <message>
        <source>Clear the selection</source>
        <translation>Quitar la selección</translation>
    </message>
    <message>
        <source>Clear the selection, leave compare, stop</source>
        <translation>Quitar la selección, salir de la comparación, detener</translation>
    </message>
    <message>
        <source>Clipped</source>
        <translation>Saturado</translation>
    </message>
    <message>
        <source>Clipped samples</source>
        <translation>Muestras saturadas</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Close details</source>
        <translation>Cerrar detalles</translation>
    </message>
    <message>
        <source>Collection {name} deleted; its runs stay</source>
        <translation>Colección {name} eliminada; sus runs se quedan</translation>
    </message>
    <message>
        <source>Collections</source>
        <translation>Colecciones</translation>
    </message>
    <message>
        <source>Collections and saved searches</source>
        <translation>Colecciones y búsquedas guardadas</translation>
    </message>
    <message>
        <source>Collections to drop runs onto</source>
        <translation>Colecciones donde soltar runs</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message>
        <source>Columns of measures</source>
        <translation>Columnas de medidas</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>Compare no more</source>
        <translation>No comparar más</translation>
    </message>
    <message>
        <source>Convert to {name} (*.{ending})</source>
        <translation>Convertir a {name} (*.{ending})</translation>
    </message>
    <message numerus="yes">
        <source>Copy 1 link|Copy %n links</source>
        <translation><numerusform>Copiar 1 enlace</numerusform><numerusform>Copiar %n enlaces</numerusform></translation>
    </message>
    <message>
        <source>Copy Link</source>
        <translation>Copiar enlace</translation>
    </message>
    <message>
        <source>Copy Link takes this one, or asks for a fresh one when little time is left</source>
        <translation>«Copiar enlace» toma este, o pide uno nuevo cuando queda poco tiempo</translation>
    </message>
    <message>
        <source>Copy a link for each kept take</source>
        <translation>Copiar un enlace por cada toma conservada</translation>
    </message>
    <message>
        <source>Copy a link that works now</source>
        <translation>Copiar un enlace que funciona ahora</translation>
    </message>
    <message>
        <source>Copy kept links</source>
        <translation>Copiar enlaces conservados</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Copiar enlace</translation>
    </message>
    <message>
        <source>Copy links</source>
        <translation>Copiar enlaces</translation>
    </message>
    <message>
        <source>Copy links of the kept takes</source>
        <translation>Copiar enlaces de las tomas conservadas</translation>
    </message>
    <message>
        <source>Copy run IDs</source>
        <translation>Copiar ID de run</translation>
    </message>
    <message>
        <source>Copy share link</source>
        <translation>Copiar enlace para compartir</translation>
    </message>
    <message>
        <source>Copy the report</source>
        <translation>Copiar el informe</translation>
    </message>
    <message>
        <source>Copy these details</source>
        <translation>Copiar estos detalles</translation>
    </message>
    <message>
        <source>Could not reach {host}. Check that address and the connection.</source>
        <translation>No se llegó a {host}. Revisa esa dirección y la conexión.</translation>
    </message>
    <message>
        <source>Counting …</source>
        <translation>Contando…</translation>
    </message>
    <message>
        <source>DC offset</source>
        <translation>desplazamiento de CC</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Decisión</translation>
    </message>
    <message>
        <source>Delete this collection</source>
        <translation>Eliminar esta colección</translation>
    </message>
    <message>
        <source>Delete this saved search</source>
        <translation>Eliminar esta búsqueda guardada</translation>
    </message>
    <message>
        <source>Delete {name}</source>
        <translation>Eliminar {name}</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Descartar aviso</translation>
    </message>
    <message>
        <source>Door slam {n}</source>
        <translation>Portazo {n}</translation>
    </message>
    <message>
        <source>Downloading</source>
        <translation>Descargando</translation>
    </message>
    <message>
        <source>Drag to scroll</source>
        <translation>Arrastra para desplazar</translation>
    </message>
    <message>
        <source>Drawing</source>
        <translation>Dibujo</translation>
    </message>
    <message>
        <source>Drawing of a waveform</source>
        <translation>Dibujo de una forma de onda</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <source>Ended before all had come; the window goes on with them</source>
        <translation>Terminó antes de que llegaran todos; la ventana continúa con ellos</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Error</translation>
    </message>
    <message>
        <source>Evicted</source>
        <translation>Retirado de la caché</translation>
    </message>
    <message numerus="yes">
        <source>Export a list of %n run|Export a list of %n runs</source>
        <translation><numerusform>Exportar una lista de %n run</numerusform><numerusform>Exportar una lista de %n runs</numerusform></translation>
    </message>
    <message>
        <source>Export list…</source>
        <translation>Exportar lista…</translation>
    </message>
    <message numerus="yes">
        <source>Exported %n run to {name}|Exported %n runs to {name}</source>
        <translation><numerusform>%n run exportado a {name}</numerusform><numerusform>%n runs exportados a {name}</numerusform></translation>
    </message>
    <message>
        <source>FLAC</source>
        <translation>FLAC</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fallido</translation>
    </message>
    <message>
        <source>Faster</source>
        <translation>Más rápido</translation>
    </message>
    <message>
        <source>Fetch again</source>
        <translation>Obtener de nuevo</translation>
    </message>
    <message>
        <source>Fetching runs</source>
        <translation>Obteniendo runs</translation>
    </message>
    <message>
        <source>Fetching runs needs your CAMB.AI API key.</source>
        <translation>Para obtener runs se necesita tu clave API de CAMB.AI.</translation>
    </message>
    <message>
        <source>Fetching runs needs your CAMB.AI API key: set CAMB_API_KEY, or enter it in the settings of the window</source>
        <translation>Para obtener runs se necesita la clave API de CAMB.AI: definir CAMB_API_KEY o introducirla en los ajustes de la ventana</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Archivos</translation>
    </message>
    <message>
        <source>Files cannot be written to that folder.</source>
        <translation>No se pueden escribir archivos en esa carpeta.</translation>
    </message>
    <message>
        <source>Files to be saved</source>
        <translation>Archivos que se guardarán</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Find in list</source>
        <translation>Buscar en la lista</translation>
    </message>
    <message>
        <source>Find in list…</source>
        <translation>Buscar en la lista…</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>Forget the key</source>
        <translation>Olvidar la clave</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>Forward 1 s</source>
        <translation>Avanzar 1 s</translation>
    </message>
    <message>
        <source>Forward 5 s</source>
        <translation>Avanzar 5 s</translation>
    </message>
    <message>
        <source>Free the cache now</source>
        <translation>Liberar la caché ahora</translation>
    </message>
    <message>
        <source>Fresh link</source>
        <translation>Enlace nuevo</translation>
    </message>
    <message>
        <source>Fresh link when</source>
        <translation>Enlace nuevo cuando</translation>
    </message>
    <message>
        <source>Getting the samples …</source>
        <translation>Obteniendo los ejemplos…</translation>
    </message>
    <message>
        <source>Go on after a decision</source>
        <translation>Seguir tras una decisión</translation>
    </message>
    <message>
        <source>Go on to the next take after a decision</source>
        <translation>Pasar a la toma siguiente tras una decisión</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>Ir allí</translation>
    </message>
    <message>
        <source>Go to the search</source>
        <translation>Ir a la búsqueda</translation>
    </message>
    <message numerus="yes">
        <source>Hear it again|Hear the %n again</source>
        <translation><numerusform>Volver a oírla</numerusform><numerusform>Volver a oír las %n</numerusform></translation>
    </message>
    <message>
        <source>Hear the kept takes again</source>
        <translation>Volver a oír las tomas conservadas</translation>
    </message>
    <message>
        <source>Hear the rejected again</source>
        <translation>Volver a oír las descartadas</translation>
    </message>
    <message>
        <source>Hear what you generated</source>
        <translation>Oye lo que generaste</translation>
    </message>
    <message>
        <source>Hear {take} at the same place</source>
        <translation>Oír {take} en el mismo punto</translation>
    </message>
    <message>
        <source>Hear, judge, keep and share the audio that CAMB.AI generated for you.</source>
        <translation>Oír, juzgar, conservar y compartir el audio que CAMB.AI generó para ti.</translation>
    </message>
    <message>
        <source>Heard, undecided</source>
        <translation>Oída, sin decidir</translation>
    </message>
    <message>
        <source>Height of the player</source>
        <translation>Altura del reproductor</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Carpeta personal</translation>
    </message>
    <message>
        <source>How far the middle line is off</source>
        <translation>Cuánto se desvía la línea media</translation>
    </message>
    <message>
        <source>How long the link that is held still works</source>
        <translation>Cuánto tiempo sigue valiendo el enlace que hay</translation>
    </message>
    <message>
        <source>In the list and the waveform</source>
        <translation>En la lista y la forma de onda</translation>
    </message>
    <message>
        <source>In {names}</source>
        <translation>En {names}</translation>
    </message>
    <message>
        <source>Incomplete</source>
        <translation>Incompleto</translation>
    </message>
    <message>
        <source>Incomplete: ends at {time}</source>
        <translation>Incompleta: termina en {time}</translation>
    </message>
    <message>
        <source>Insert</source>
        <translation>Insertar</translation>
    </message>
    <message>
        <source>It is PCM, since {format} cannot be cut</source>
        <translation>Es PCM, porque {format} no se puede cortar</translation>
    </message>
    <message>
        <source>It is damaged</source>
        <translation>Está dañado</translation>
    </message>
    <message>
        <source>It is incomplete</source>
        <translation>Está incompleto</translation>
    </message>
    <message>
        <source>It is too short or too soft to be measured, and its level stays</source>
        <translation>Es demasiado corta o suave para medirla, y su nivel se queda</translation>
    </message>
    <message>
        <source>It left the cache to make room. CAMB.AI still has it: it is fetched again when you select it</source>
        <translation>Salió de la caché para hacer sitio. CAMB.AI aún la tiene: se obtiene de nuevo al seleccionarla</translation>
    </message>
    <message>
        <source>It stays {below} below {target}, so that its peaks are not cut off</source>
        <translation>Se queda {below} por debajo de {target}, para que no se corten sus picos</translation>
    </message>
    <message>
        <source>Its audio is not here. Open CAMB Desktop to fetch it</source>
        <translation>Su audio no está aquí. Abrir CAMB Desktop para obtenerlo</translation>
    </message>
    <message>
        <source>Its middle line is off by 1 % or more</source>
        <translation>Su línea media se desvía un 1 % o más</translation>
    </message>
    <message>
        <source>Its take is damaged</source>
        <translation>Su toma está dañada</translation>
    </message>
    <message>
        <source>Its take is incomplete</source>
        <translation>Su toma está incompleta</translation>
    </message>
    <message>
        <source>JSON (*{ending})</source>
        <translation>JSON (*{ending})</translation>
    </message>
    <message>
        <source>Jump to tenths of the take</source>
        <translation>Saltar a décimas de la toma</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Conservar</translation>
    </message>
    <message numerus="yes">
        <source>Keep %n take|Keep %n takes</source>
        <translation><numerusform>Conservar %n toma</numerusform><numerusform>Conservar %n tomas</numerusform></translation>
    </message>
    <message>
        <source>Keep (S)</source>
        <translation>Conservar (S)</translation>
    </message>
    <message>
        <source>Keep audio in</source>
        <translation>Guardar audio en</translation>
    </message>
    <message>
        <source>Keep it in this computer’s key store</source>
        <translation>Guardarla en el almacén de claves de este equipo</translation>
    </message>
    <message>
        <source>Keep, and go on</source>
        <translation>Conservar y seguir</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Conservadas</translation>
    </message>
    <message numerus="yes">
        <source>Kept %n take|Kept %n takes</source>
        <translation><numerusform>%n toma conservada</numerusform><numerusform>%n tomas conservadas</numerusform></translation>
    </message>
    <message>
        <source>Kept takes</source>
        <translation>Tomas conservadas</translation>
    </message>
    <message>
        <source>Kept {name}</source>
        <translation>{name} conservado</translation>
    </message>
    <message numerus="yes">
        <source>Kept: %n take, {size}|Kept: %n takes, {size}</source>
        <translation><numerusform>Conservado: %n toma, {size}</numerusform><numerusform>Conservado: %n tomas, {size}</numerusform></translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clave</translation>
    </message>
    <message>
        <source>Key in use</source>
        <translation>Clave en uso</translation>
    </message>
    <message>
        <source>Key state</source>
        <translation>Estado de la clave</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Kind of problem: {slug}</source>
        <translation>Clase de problema: {slug}</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Leave compare</source>
        <translation>Salir de la comparación</translation>
    </message>
    <message>
        <source>Leave the sample data</source>
        <translation>Salir de los datos de ejemplo</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Omitidos</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Duración</translation>
    </message>
    <message numerus="yes">
        <source>Let %n take go all the same ({size})|Let %n takes go all the same ({size})</source>
        <translation><numerusform>Dejar ir %n toma de todos modos ({size})</numerusform><numerusform>Dejar ir %n tomas de todos modos ({size})</numerusform></translation>
    </message>
    <message>
        <source>Let the onsets of compared takes meet</source>
        <translation>Hacer coincidir los ataques de las tomas comparadas</translation>
    </message>
    <message>
        <source>Level as it is</source>
        <translation>Nivel tal cual</translation>
    </message>
    <message>
        <source>Level meter</source>
        <translation>Medidor de nivel</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Licencias</translation>
    </message>
    <message>
        <source>Licences…</source>
        <translation>Licencias…</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Limit of the cache</source>
        <translation>Límite de la caché</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Enlace</translation>
    </message>
    <message numerus="yes">
        <source>Link copied|%n links copied</source>
        <translation><numerusform>Enlace copiado</numerusform><numerusform>%n enlaces copiados</numerusform></translation>
    </message>
    <message>
        <source>Link ends in {left}</source>
        <translation>El enlace termina en {left}</translation>
    </message>
    <message>
        <source>List and player</source>
        <translation>Lista y reproductor</translation>
    </message>
    <message numerus="yes">
        <source>List of %n run taken back|List of %n runs taken back</source>
        <translation><numerusform>Lista de %n run deshecha</numerusform><numerusform>Lista de %n runs deshecha</numerusform></translation>
    </message>
    <message>
        <source>List read: {what}</source>
        <translation>Lista leída: {what}</translation>
    </message>
    <message>
        <source>Listening</source>
        <translation>Escucha</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Aspecto</translation>
    </message>
    <message>
        <source>Loop</source>
        <translation>Bucle</translation>
    </message>
    <message>
        <source>Loop playback</source>
        <translation>Reproducir en bucle</translation>
    </message>
    <message>
        <source>Loop selection</source>
        <translation>Selección en bucle</translation>
    </message>
    <message>
        <source>Loud from its very first sample</source>
        <translation>Alto desde la primera muestra</translation>
    </message>
    <message>
        <source>Louder</source>
        <translation>Más alto</translation>
    </message>
    <message>
        <source>Loudest point between the samples</source>
        <translation>Punto más alto entre las muestras</translation>
    </message>
    <message>
        <source>Loudest sample</source>
        <translation>Muestra más alta</translation>
    </message>
    <message>
        <source>Loudness</source>
        <translation>Sonoridad</translation>
    </message>
    <message>
        <source>Loudness of the whole take (EBU R128)</source>
        <translation>Sonoridad de la toma entera (EBU R128)</translation>
    </message>
    <message>
        <source>MP3</source>
        <translation>MP3</translation>
    </message>
    <message>
        <source>Made {softer} softer, so that its peaks are not cut off</source>
        <translation>Bajada {softer}, para que no se corten sus picos</translation>
    </message>
    <message>
        <source>Make</source>
        <translation>Crear</translation>
    </message>
    <message>
        <source>Mark a take with A first, then switch with B.</source>
        <translation>Marca primero una toma con A y alterna después con B.</translation>
    </message>
    <message>
        <source>Mark as take A</source>
        <translation>Marcar como toma A</translation>
    </message>
    <message>
        <source>Mark as take A, to switch between it and another</source>
        <translation>Marcar como toma A, para alternar con otra</translation>
    </message>
    <message>
        <source>Match loudness</source>
        <translation>Igualar sonoridad</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>Medidas</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menú</translation>
    </message>
    <message>
        <source>Minutes and seconds</source>
        <translation>Minutos y segundos</translation>
    </message>
    <message>
        <source>Mono, stereo or more</source>
        <translation>Mono, estéreo o más</translation>
    </message>
    <message>
        <source>Move it here</source>
        <translation>Mover aquí</translation>
    </message>
    <message>
        <source>Move the kept audio…</source>
        <translation>Mover el audio conservado…</translation>
    </message>
    <message>
        <source>Move the last edge</source>
        <translation>Mover el último borde</translation>
    </message>
    <message>
        <source>Move the last edge further</source>
        <translation>Mover más el último borde</translation>
    </message>
    <message>
        <source>Move…</source>
        <translation>Mover…</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>Silenciar</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Name is taken, so numbered</source>
        <translation>Nombre ocupado, por eso numerado</translation>
    </message>
    <message>
        <source>Name of another key</source>
        <translation>Nombre de otra clave</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Nombres</translation>
    </message>
    <message numerus="yes">
        <source>Names all %n selected runs; {n} is the number of each</source>
        <translation><numerusform>Nombra el run seleccionado; {n} es su número</numerusform><numerusform>Nombra los %n runs seleccionados; {n} es el número de cada uno</numerusform></translation>
    </message>
    <message>
        <source>New collection</source>
        <translation>Nueva colección</translation>
    </message>
    <message numerus="yes">
        <source>New collection with %n run|New collection with %n runs</source>
        <translation><numerusform>Nueva colección con %n run</numerusform><numerusform>Nueva colección con %n runs</numerusform></translation>
    </message>
    <message>
        <source>New collection…</source>
        <translation>Nueva colección…</translation>
    </message>
    <message>
        <source>New name</source>
        <translation>Nombre nuevo</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Next pane</source>
        <translation>Panel siguiente</translation>
    </message>
    <message>
        <source>Next take</source>
        <translation>Toma siguiente</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>No audio in this file</source>
        <translation>No hay audio en este archivo</translation>
    </message>
    <message>
        <source>No audio output was found. Everything but playing works.</source>
        <translation>No se encontró salida de audio. Todo funciona menos la reproducción.</translation>
    </message>
    <message>
        <source>No audio yet</source>
        <translation>Aún sin audio</translation>
    </message>
    <message>
        <source>No connection came about. Check the network.</source>
        <translation>No se pudo conectar. Revisa la red.</translation>
    </message>
    <message>
        <source>No key yet. This computer cannot keep one safe, so one that you enter is used until you quit.</source>
        <translation>Aún no hay clave. Este equipo no puede guardar ninguna con seguridad; la que introduzcas vale hasta salir.</translation>
    </message>
    <message>
        <source>No key yet. You find yours in CAMB.AI Studio under API keys.</source>
        <translation>Aún no hay clave. La encuentras en CAMB.AI Studio, en API Keys.</translation>
    </message>
    <message>
        <source>No link could be made for this run.</source>
        <translation>No se pudo crear un enlace para este run.</translation>
    </message>
    <message>
        <source>No name, so its ID</source>
        <translation>Sin nombre, por eso su ID</translation>
    </message>
    <message>
        <source>No network. Downloads go on by themselves when it is back</source>
        <translation>Sin red. Las descargas continúan solas cuando vuelva</translation>
    </message>
    <message>
        <source>No room beside the list for the audio that you keep: it stays in the cache. Make some room</source>
        <translation>No hay sitio junto a la lista para el audio conservado: se queda en la caché. Libera sitio</translation>
    </message>
    <message>
        <source>No run fits the search and the filters.</source>
        <translation>Ningún run encaja con la búsqueda y los filtros.</translation>
    </message>
    <message>
        <source>None of the kept takes has its audio yet</source>
        <translation>Ninguna de las tomas conservadas tiene aún su audio</translation>
    </message>
    <message>
        <source>Not understood: {pieces}</source>
        <translation>No entendido: {pieces}</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Nothing above −90 dBFS</source>
        <translation>Nada por encima de −90 dBFS</translation>
    </message>
    <message>
        <source>Nothing above −90 dBFS in the whole take</source>
        <translation>Nada por encima de −90 dBFS en toda la toma</translation>
    </message>
    <message>
        <source>Nothing here comes from your account, and no key is needed.</source>
        <translation>Nada de esto viene de tu cuenta, y no se necesita clave.</translation>
    </message>
    <message>
        <source>Nothing is kept yet</source>
        <translation>Todavía no se ha conservado nada</translation>
    </message>
    <message>
        <source>Nothing kept yet</source>
        <translation>Aún no hay nada conservado</translation>
    </message>
    <message numerus="yes">
        <source>Nothing kept, %n rejected. Nothing was deleted.</source>
        <translation><numerusform>Nada conservado, %n descartada. No se eliminó nada.</numerusform><numerusform>Nada conservado, %n descartadas. No se eliminó nada.</numerusform></translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>Nada coincide</translation>
    </message>
    <message>
        <source>Nothing rejected</source>
        <translation>Nada descartado</translation>
    </message>
    <message>
        <source>Nothing was measured yet.</source>
        <translation>Aún no se ha medido nada.</translation>
    </message>
    <message>
        <source>Nothing was renamed. {why}</source>
        <translation>No se renombró nada. {why}</translation>
    </message>
    <message>
        <source>Nothing was saved in {folder}. {why} Choose another folder, or try again</source>
        <translation>No se guardó nada en {folder}. {why} Elige otra carpeta o inténtalo de nuevo</translation>
    </message>
    <message>
        <source>Nothing was sent. This is what a report of the fault would say: it holds no key, no task ID and no link that works. Copy it, look it over, and send it along with what you did.</source>
        <translation>No se envió nada. Esto diría un informe del fallo: no contiene ninguna clave, ningún ID de tarea ni ningún enlace válido. Cópialo, revísalo y envíalo junto con lo que hiciste.</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Ogg Vorbis</source>
        <translation>Ogg Vorbis</translation>
    </message>
    <message>
        <source>On one loudspeaker it cancels itself out</source>
        <translation>En un solo altavoz se anula a sí mismo</translation>
    </message>
    <message>
        <source>Only the first part of the file plays</source>
        <translation>Solo suena la primera parte del archivo</translation>
    </message>
    <message>
        <source>Open files</source>
        <translation>Abrir archivos</translation>
    </message>
    <message>
        <source>Open files with run IDs</source>
        <translation>Abrir archivos con ID de run</translation>
    </message>
    <message>
        <source>Open files…</source>
        <translation>Abrir archivos…</translation>
    </message>
    <message>
        <source>Open the menu</source>
        <translation>Abrir el menú</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Salida</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>Paste and add</source>
        <translation>Pegar y añadir</translation>
    </message>
    <message>
        <source>Paste run IDs in any form, then press Return</source>
        <translation>Pega ID de run de cualquier forma y pulsa Intro</translation>
    </message>
    <message>
        <source>Paste run IDs into the field above, in any form: one per line, a list, JSON, links, a whole log.
Press Return, and each run appears here with its waveform.</source>
        <translation>Pega ID de run en el campo de arriba, de cualquier forma: uno por línea, una lista, JSON, enlaces, un registro entero.
Pulsa Intro, y cada run aparece aquí con su forma de onda.</translation>
    </message>
    <message>
        <source>Paste run IDs, a list, JSON, links, a log …</source>
        <translation>Pega ID de run, una lista, JSON, enlaces, un registro…</translation>
    </message>
    <message>
        <source>Paste run IDs, listen, keep the best, hand them on.</source>
        <translation>Pega ID de run, escucha, conserva lo mejor, compártelo.</translation>
    </message>
    <message>
        <source>Paste your API key</source>
        <translation>Pega tu clave API</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Peak</source>
        <translation>Pico</translation>
    </message>
    <message>
        <source>Peak and RMS level. Click to reset the clip mark.</source>
        <translation>Nivel de pico y RMS. Haz clic para borrar la marca de saturación.</translation>
    </message>
    <message>
        <source>Per cent</source>
        <translation>Por ciento</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Reproducir</translation>
    </message>
    <message>
        <source>Play a run as soon as it is selected</source>
        <translation>Reproducir un run en cuanto se selecciona</translation>
    </message>
    <message>
        <source>Play all takes at the same loudness</source>
        <translation>Reproducir todas las tomas con la misma sonoridad</translation>
    </message>
    <message>
        <source>Play from the start</source>
        <translation>Reproducir desde el principio</translation>
    </message>
    <message>
        <source>Play on selection</source>
        <translation>Reproducir al seleccionar</translation>
    </message>
    <message>
        <source>Play on to the next take</source>
        <translation>Seguir con la toma siguiente</translation>
    </message>
    <message>
        <source>Play or pause</source>
        <translation>Reproducir o pausar</translation>
    </message>
    <message>
        <source>Playback</source>
        <translation>Reproducción</translation>
    </message>
    <message>
        <source>Playing</source>
        <translation>Reproducción</translation>
    </message>
    <message>
        <source>Playing speed</source>
        <translation>Velocidad de reproducción</translation>
    </message>
    <message>
        <source>Playing stopped because of a fault in this program. The take itself is untouched.</source>
        <translation>La reproducción se detuvo por un fallo de este programa. La toma está intacta.</translation>
    </message>
    <message>
        <source>Playing; press to pause</source>
        <translation>Sonando; pulsa para pausar</translation>
    </message>
    <message>
        <source>Playlist with its audio (*{ending})</source>
        <translation>Lista de reproducción con su audio (*{ending})</translation>
    </message>
    <message>
        <source>Plays when it arrives …</source>
        <translation>Suena cuando llegue…</translation>
    </message>
    <message>
        <source>Plus</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>Press to play</source>
        <translation>Pulsa para reproducir</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Anterior</translation>
    </message>
    <message>
        <source>Previous pane</source>
        <translation>Panel anterior</translation>
    </message>
    <message>
        <source>Previous take</source>
        <translation>Toma anterior</translation>
    </message>
    <message>
        <source>Problem details</source>
        <translation>Detalles del problema</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problemas</translation>
    </message>
    <message>
        <source>Problems only</source>
        <translation>Solo problemas</translation>
    </message>
    <message>
        <source>Put {field} where the cursor is</source>
        <translation>Poner {field} donde está el cursor</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>En espera</translation>
    </message>
    <message>
        <source>Quieter</source>
        <translation>Más bajo</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Frecuencia</translation>
    </message>
    <message>
        <source>Reading of a list</source>
        <translation>Lectura de una lista</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>Redo {act}</source>
        <translation>Rehacer: {act}</translation>
    </message>
    <message>
        <source>Reduce motion</source>
        <translation>Reducir movimiento</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Descartar</translation>
    </message>
    <message numerus="yes">
        <source>Reject %n take|Reject %n takes</source>
        <translation><numerusform>Descartar %n toma</numerusform><numerusform>Descartar %n tomas</numerusform></translation>
    </message>
    <message>
        <source>Reject (X)</source>
        <translation>Descartar (X)</translation>
    </message>
    <message>
        <source>Reject, and go on; nothing is deleted</source>
        <translation>Descartar y seguir; no se elimina nada</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Descartadas</translation>
    </message>
    <message numerus="yes">
        <source>Rejected %n take|Rejected %n takes</source>
        <translation><numerusform>%n toma descartada</numerusform><numerusform>%n tomas descartadas</numerusform></translation>
    </message>
    <message>
        <source>Rejected {name}</source>
        <translation>{name} descartado</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Observaciones</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n run|Remove %n runs</source>
        <translation><numerusform>Quitar %n run</numerusform><numerusform>Quitar %n runs</numerusform></translation>
    </message>
    <message>
        <source>Remove from list</source>
        <translation>Quitar de la lista</translation>
    </message>
    <message>
        <source>Remove this key</source>
        <translation>Quitar esta clave</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renombrar</translation>
    </message>
    <message>
        <source>Rename this collection…</source>
        <translation>Renombrar esta colección…</translation>
    </message>
    <message>
        <source>Rename {name}</source>
        <translation>Renombrar {name}</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Informe</translation>
    </message>
    <message>
        <source>Resampled to {rate}</source>
        <translation>Remuestreada a {rate}</translation>
    </message>
    <message>
        <source>Reset columns</source>
        <translation>Restablecer columnas</translation>
    </message>
    <message>
        <source>Reset this page</source>
        <translation>Restablecer esta página</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Intro</translation>
    </message>
    <message>
        <source>Rough for less than a millisecond</source>
        <translation>Áspero durante menos de un milisegundo</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Run</translation>
    </message>
    <message>
        <source>Run ID</source>
        <translation>ID de run</translation>
    </message>
    <message numerus="yes">
        <source>Run ID copied|%n run IDs copied</source>
        <translation><numerusform>ID de run copiado</numerusform><numerusform>%n ID de run copiados</numerusform></translation>
    </message>
    <message>
        <source>Run IDs</source>
        <translation>ID de run</translation>
    </message>
    <message>
        <source>Run {id}</source>
        <translation>Run {id}</translation>
    </message>
    <message>
        <source>Run {id} is in the list already</source>
        <translation>El run {id} ya está en la lista</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Runs</translation>
    </message>
    <message>
        <source>S keeps a take, and goes on to the next.</source>
        <translation>S conserva una toma y pasa a la siguiente.</translation>
    </message>
    <message>
        <source>Safe mode: your list as it is, default settings, no sound and no network. Start anew to leave it.</source>
        <translation>Modo seguro: tu lista tal cual, ajustes de fábrica, sin sonido y sin red. Reinicia para salir de él.</translation>
    </message>
    <message>
        <source>Sample data</source>
        <translation>Datos de ejemplo</translation>
    </message>
    <message>
        <source>Sample data needs no key of yours.</source>
        <translation>Los datos de ejemplo no necesitan clave propia.</translation>
    </message>
    <message>
        <source>Sample data · Leave</source>
        <translation>Datos de ejemplo · Salir</translation>
    </message>
    <message>
        <source>Sample rate</source>
        <translation>Frecuencia de muestreo</translation>
    </message>
    <message>
        <source>Sample takes that live on this computer. Nothing is sent, and you leave them with one click.</source>
        <translation>Tomas de ejemplo que están en este equipo. No se envía nada, y se sale con un clic.</translation>
    </message>
    <message>
        <source>Samples at full scale</source>
        <translation>Muestras a fondo de escala</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message numerus="yes">
        <source>Save %n file|Save %n files</source>
        <translation><numerusform>Guardar %n archivo</numerusform><numerusform>Guardar %n archivos</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Save %n kept|Save %n kept</source>
        <translation><numerusform>Guardar %n conservada</numerusform><numerusform>Guardar %n conservadas</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Save %n take|Save %n takes</source>
        <translation><numerusform>Guardar %n toma</numerusform><numerusform>Guardar %n tomas</numerusform></translation>
    </message>
    <message>
        <source>Save As…</source>
        <translation>Guardar como…</translation>
    </message>
    <message>
        <source>Save audio</source>
        <translation>Guardar audio</translation>
    </message>
    <message>
        <source>Save audio as</source>
        <translation>Guardar audio como</translation>
    </message>
    <message>
        <source>Save audio as…</source>
        <translation>Guardar audio como…</translation>
    </message>
    <message>
        <source>Save audio that is incomplete</source>
        <translation>Guardar audio incompleto</translation>
    </message>
    <message>
        <source>Save in another format</source>
        <translation>Guardar en otro formato</translation>
    </message>
    <message>
        <source>Save in another format…</source>
        <translation>Guardar en otro formato…</translation>
    </message>
    <message>
        <source>Save kept</source>
        <translation>Guardar conservadas</translation>
    </message>
    <message>
        <source>Save selection</source>
        <translation>Guardar selección</translation>
    </message>
    <message>
        <source>Save selection…</source>
        <translation>Guardar selección…</translation>
    </message>
    <message>
        <source>Save the audio as it was received</source>
        <translation>Guardar el audio tal como se recibió</translation>
    </message>
    <message>
        <source>Save the kept takes</source>
        <translation>Guardar las tomas conservadas</translation>
    </message>
    <message>
        <source>Save the kept takes to a folder</source>
        <translation>Guardar las tomas conservadas en una carpeta</translation>
    </message>
    <message>
        <source>Save the kept takes…</source>
        <translation>Guardar las tomas conservadas…</translation>
    </message>
    <message>
        <source>Save the search</source>
        <translation>Guardar la búsqueda</translation>
    </message>
    <message>
        <source>Save this search</source>
        <translation>Guardar esta búsqueda</translation>
    </message>
    <message>
        <source>Save this search…</source>
        <translation>Guardar esta búsqueda…</translation>
    </message>
    <message>
        <source>Save to</source>
        <translation>Guardar en</translation>
    </message>
    <message numerus="yes">
        <source>Saved %n file to {folder}|Saved %n files to {folder}</source>
        <translation><numerusform>%n archivo guardado en {folder}</numerusform><numerusform>%n archivos guardados en {folder}</numerusform></translation>
    </message>
    <message>
        <source>Saved search</source>
        <translation>Búsqueda guardada</translation>
    </message>
    <message>
        <source>Saved search {name} deleted</source>
        <translation>Búsqueda guardada {name} eliminada</translation>
    </message>
    <message>
        <source>Saved {name}</source>
        <translation>{name} guardado</translation>
    </message>
    <message>
        <source>Saved {name} with {percent} % of the selection: the take ends there</source>
        <translation>{name} guardado con el {percent} % de la selección: la toma termina ahí</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Search IDs, names, notes, tags and states</source>
        <translation>Buscar en ID, nombres, notas, etiquetas y estados</translation>
    </message>
    <message>
        <source>Search saved as {name}</source>
        <translation>Búsqueda guardada como {name}</translation>
    </message>
    <message>
        <source>Select a run to see its waveform</source>
        <translation>Selecciona un run para ver su forma de onda</translation>
    </message>
    <message>
        <source>Select a run to see what was measured.</source>
        <translation>Selecciona un run para ver lo que se midió.</translation>
    </message>
    <message>
        <source>Select another take</source>
        <translation>Seleccionar otra toma</translation>
    </message>
    <message>
        <source>Select another take to compare with A.</source>
        <translation>Selecciona otra toma para compararla con A.</translation>
    </message>
    <message>
        <source>Selecting a run no longer plays it</source>
        <translation>Seleccionar un run ya no lo reproduce</translation>
    </message>
    <message>
        <source>Selecting in the waveform</source>
        <translation>Seleccionar en la forma de onda</translation>
    </message>
    <message>
        <source>Selection ends at the playhead</source>
        <translation>La selección termina en el cabezal</translation>
    </message>
    <message>
        <source>Selection starts at the playhead</source>
        <translation>La selección empieza en el cabezal</translation>
    </message>
    <message>
        <source>Service address</source>
        <translation>Dirección del servicio</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Ajustes…</translation>
    </message>
    <message>
        <source>Shift one of the compared takes so that their onsets meet</source>
        <translation>Desplazar una de las tomas comparadas para que sus ataques coincidan</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Show all runs</source>
        <translation>Mostrar todos los runs</translation>
    </message>
    <message>
        <source>Show details</source>
        <translation>Mostrar detalles</translation>
    </message>
    <message>
        <source>Show folder</source>
        <translation>Mostrar carpeta</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Mostrar en la carpeta</translation>
    </message>
    <message>
        <source>Show kind</source>
        <translation>Mostrar tipo</translation>
    </message>
    <message>
        <source>Show only one kind</source>
        <translation>Mostrar solo un tipo</translation>
    </message>
    <message>
        <source>Show only runs with problems</source>
        <translation>Mostrar solo los runs con problemas</translation>
    </message>
    <message>
        <source>Show the folder of kept audio</source>
        <translation>Mostrar la carpeta del audio conservado</translation>
    </message>
    <message>
        <source>Show the folder of the cache</source>
        <translation>Mostrar la carpeta de la caché</translation>
    </message>
    <message>
        <source>Show the key</source>
        <translation>Mostrar la clave</translation>
    </message>
    <message>
        <source>Show the report</source>
        <translation>Mostrar el informe</translation>
    </message>
    <message>
        <source>Show the spectrogram in place of the waveform</source>
        <translation>Mostrar el espectrograma en lugar de la forma de onda</translation>
    </message>
    <message>
        <source>Show what is typed</source>
        <translation>Mostrar lo escrito</translation>
    </message>
    <message>
        <source>Show what was measured, in columns</source>
        <translation>Mostrar lo medido en columnas</translation>
    </message>
    <message>
        <source>Shown takes</source>
        <translation>Tomas mostradas</translation>
    </message>
    <message>
        <source>Shows {name}</source>
        <translation>Muestra {name}</translation>
    </message>
    <message>
        <source>Silence</source>
        <translation>Silencio</translation>
    </message>
    <message>
        <source>Silence at end</source>
        <translation>Silencio al final</translation>
    </message>
    <message>
        <source>Silence at start</source>
        <translation>Silencio al principio</translation>
    </message>
    <message>
        <source>Silence inside</source>
        <translation>Silencio en medio</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Skip silence at the start and end</source>
        <translation>Saltar el silencio al principio y al final</translation>
    </message>
    <message>
        <source>Slower</source>
        <translation>Más lento</translation>
    </message>
    <message>
        <source>Something that looks like an API key was left out</source>
        <translation>Se omitió algo que parece una clave API</translation>
    </message>
    <message>
        <source>Something went wrong in the program. It goes on; if something looks odd, start it anew.</source>
        <translation>Algo salió mal en el programa. Sigue funcionando; si algo parece extraño, reinícialo.</translation>
    </message>
    <message>
        <source>Something went wrong.</source>
        <translation>Algo salió mal.</translation>
    </message>
    <message>
        <source>Sound &amp; Music</source>
        <translation>Sonido y música</translation>
    </message>
    <message>
        <source>Sound on</source>
        <translation>Activar sonido</translation>
    </message>
    <message>
        <source>Spectrogram</source>
        <translation>Espectrograma</translation>
    </message>
    <message>
        <source>Speech</source>
        <translation>Voz</translation>
    </message>
    <message>
        <source>Speech, or sound and music</source>
        <translation>Voz, o sonido y música</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Velocidad</translation>
    </message>
    <message>
        <source>State of the storage</source>
        <translation>Estado del almacenamiento</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Still loud in the last 20 ms</source>
        <translation>Aún alto en los últimos 20 ms</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Stop playback</source>
        <translation>Detener la reproducción</translation>
    </message>
    <message>
        <source>Stopped. Nothing was saved</source>
        <translation>Detenido. No se guardó nada</translation>
    </message>
    <message>
        <source>Stopped. {saved} saved, {left} not</source>
        <translation>Detenido. {saved} guardados, {left} no</translation>
    </message>
    <message>
        <source>Storage…</source>
        <translation>Almacenamiento…</translation>
    </message>
    <message>
        <source>Switch between A and this take</source>
        <translation>Alternar entre A y esta toma</translation>
    </message>
    <message>
        <source>Table for spreadsheets (*{ending})</source>
        <translation>Tabla para hojas de cálculo (*{ending})</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Etiqueta</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message numerus="yes">
        <source>Tags of the run|Tags of %n runs</source>
        <translation><numerusform>Etiquetas del run</numerusform><numerusform>Etiquetas de %n runs</numerusform></translation>
    </message>
    <message>
        <source>Tags, with commas between</source>
        <translation>Etiquetas, separadas por comas</translation>
    </message>
    <message>
        <source>Tags…</source>
        <translation>Etiquetas…</translation>
    </message>
    <message>
        <source>Take A is no longer marked.</source>
        <translation>La toma A ya no está marcada.</translation>
    </message>
    <message>
        <source>Take A is {take}. Select another and press B to switch; both play at the same loudness.</source>
        <translation>La toma A es {take}. Selecciona otra y pulsa B para alternar; ambas suenan con la misma sonoridad.</translation>
    </message>
    <message>
        <source>Take out of {name}</source>
        <translation>Sacar de {name}</translation>
    </message>
    <message>
        <source>Take the reset back</source>
        <translation>Deshacer el restablecimiento</translation>
    </message>
    <message>
        <source>Take {letter}</source>
        <translation>Toma {letter}</translation>
    </message>
    <message>
        <source>Takes that wait for a decision</source>
        <translation>Tomas que esperan una decisión</translation>
    </message>
    <message>
        <source>Takes that you keep</source>
        <translation>Tomas que conservas</translation>
    </message>
    <message>
        <source>Takes that you rejected</source>
        <translation>Tomas que descartaste</translation>
    </message>
    <message>
        <source>Task status: {status}</source>
        <translation>Estado de la tarea: {status}</translation>
    </message>
    <message>
        <source>Texts, tables, notebooks, libraries ({endings})</source>
        <translation>Textos, tablas, cuadernos, bibliotecas ({endings})</translation>
    </message>
    <message>
        <source>That is the folder of the cache, which may be emptied. Choose another one</source>
        <translation>Esa es la carpeta de la caché, que se puede vaciar. Elige otra</translation>
    </message>
    <message>
        <source>That may be an API key: it belongs in the settings, not here</source>
        <translation>Eso puede ser una clave API: va en los ajustes, no aquí</translation>
    </message>
    <message numerus="yes">
        <source>That run is in the list already|Those runs are in the list already</source>
        <translation><numerusform>Ese run ya está en la lista</numerusform><numerusform>Esos runs ya están en la lista</numerusform></translation>
    </message>
    <message>
        <source>The API key cannot be used.</source>
        <translation>La clave API no se puede usar.</translation>
    </message>
    <message>
        <source>The IDs above belong to sample runs that live on this computer.
Press Return to add them.</source>
        <translation>Los ID de arriba son de runs de ejemplo que están en este equipo.
Pulsa Intro para añadirlos.</translation>
    </message>
    <message>
        <source>The address has to start with https:// and name a host</source>
        <translation>La dirección debe empezar por https:// y nombrar un servidor</translation>
    </message>
    <message>
        <source>The audio arrived damaged.</source>
        <translation>El audio llegó dañado.</translation>
    </message>
    <message>
        <source>The audio in this file cannot be read.</source>
        <translation>El audio de este archivo no se puede leer.</translation>
    </message>
    <message>
        <source>The audio kept here was changed by another program, so it is fetched again. Save it when it is ready.</source>
        <translation>Otro programa modificó el audio guardado aquí, así que se obtiene de nuevo. Guárdalo cuando esté listo.</translation>
    </message>
    <message>
        <source>The audio output does not answer. It is waited for; or choose another.</source>
        <translation>La salida de audio no responde. Se la espera; o elige otra.</translation>
    </message>
    <message>
        <source>The audio output went away. Play goes on where it stopped.</source>
        <translation>La salida de audio desapareció. La reproducción sigue donde se detuvo.</translation>
    </message>
    <message numerus="yes">
        <source>The cache is {over} above its limit, but %n take in it ({size}) may not come again, so it stays|The cache is {over} above its limit, but %n takes in it ({size}) may not come again, so they stay</source>
        <translation><numerusform>La caché supera su límite en {over}, pero %n toma que contiene ({size}) quizá no vuelva, así que se queda</numerusform><numerusform>La caché supera su límite en {over}, pero %n tomas que contiene ({size}) quizá no vuelvan, así que se quedan</numerusform></translation>
    </message>
    <message>
        <source>The connection broke off half-way.</source>
        <translation>La conexión se cortó a medio camino.</translation>
    </message>
    <message>
        <source>The connection cannot be trusted: a certificate was not accepted.</source>
        <translation>La conexión no es de fiar: no se aceptó un certificado.</translation>
    </message>
    <message>
        <source>The connection to CAMB.AI failed.</source>
        <translation>La conexión con CAMB.AI falló.</translation>
    </message>
    <message>
        <source>The connection to {host} broke off half-way.</source>
        <translation>La conexión con {host} se cortó a medio camino.</translation>
    </message>
    <message>
        <source>The connection to {host} cannot be trusted: its certificate was not accepted.</source>
        <translation>La conexión con {host} no es de fiar: no se aceptó su certificado.</translation>
    </message>
    <message>
        <source>The disk does not work as it should. Check it, and copy your files to another one.</source>
        <translation>El disco no funciona como debería. Revísalo y copia tus archivos a otro.</translation>
    </message>
    <message numerus="yes">
        <source>The disk is full. %n run waits for room: make some, and it is fetched by itself|The disk is full. %n runs wait for room: make some, and they are fetched by themselves</source>
        <translation><numerusform>El disco está lleno. %n run espera sitio: libera algo y se obtiene solo</numerusform><numerusform>El disco está lleno. %n runs esperan sitio: libera algo y se obtienen solos</numerusform></translation>
    </message>
    <message>
        <source>The disk is full. Make some room, then try again.</source>
        <translation>El disco está lleno. Libera sitio e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>The download stopped before its end.</source>
        <translation>La descarga se detuvo antes de terminar.</translation>
    </message>
    <message>
        <source>The file could not be kept on this computer.</source>
        <translation>El archivo no se pudo guardar en este equipo.</translation>
    </message>
    <message>
        <source>The file is larger than this program takes.</source>
        <translation>El archivo es mayor de lo que admite este programa.</translation>
    </message>
    <message>
        <source>The file is larger than {size}, the most this program takes.</source>
        <translation>El archivo supera {size}, lo máximo que admite este programa.</translation>
    </message>
    <message>
        <source>The file of {name} was changed since it came, and cannot be fetched now. It stays as it is</source>
        <translation>El archivo de {name} se modificó después de llegar y ahora no se puede obtener. Se queda como está</translation>
    </message>
    <message>
        <source>The file of {name} was changed since it came. It is fetched again</source>
        <translation>El archivo de {name} se modificó después de llegar. Se obtiene de nuevo</translation>
    </message>
    <message>
        <source>The file of {name} was fetched again, and is as it first came</source>
        <translation>El archivo de {name} se obtuvo de nuevo y está como llegó</translation>
    </message>
    <message>
        <source>The first of them is marked</source>
        <translation>El primero de ellos está marcado</translation>
    </message>
    <message>
        <source>The key comes from the environment variable CAMB_API_KEY, which goes before a stored one.</source>
        <translation>La clave viene de la variable de entorno CAMB_API_KEY, que va antes que una guardada.</translation>
    </message>
    <message>
        <source>The language changes when the program is started the next time.</source>
        <translation>El idioma cambia la próxima vez que se inicie el programa.</translation>
    </message>
    <message>
        <source>The link has run out, and a fresh one did not work either.</source>
        <translation>El enlace ha caducado, y uno nuevo tampoco funcionó.</translation>
    </message>
    <message>
        <source>The list could not be saved yet: {why}; it is tried again</source>
        <translation>La lista aún no se pudo guardar: {why}; se intenta de nuevo</translation>
    </message>
    <message>
        <source>The list is being saved; the window closes when that is done</source>
        <translation>La lista se está guardando; la ventana se cierra al terminar</translation>
    </message>
    <message>
        <source>The list is saved again</source>
        <translation>La lista se guarda de nuevo</translation>
    </message>
    <message numerus="yes">
        <source>The list of runs was damaged: {count} of {known} could be read, %n more came from a backup. The damaged file is kept as {name}|The list of runs was damaged: {count} of {known} could be read, %n more came from a backup. The damaged file is kept as {name}</source>
        <translation><numerusform>La lista de runs estaba dañada: se pudieron leer {count} de {known}, %n más vino de una copia de seguridad. El archivo dañado se guarda como {name}</numerusform><numerusform>La lista de runs estaba dañada: se pudieron leer {count} de {known}, %n más vinieron de una copia de seguridad. El archivo dañado se guarda como {name}</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>The list of runs was damaged: {count} of {known} could be read. The damaged file is kept as {name}</source>
        <translation><numerusform>La lista de runs estaba dañada: se pudieron leer {count} de {known}. El archivo dañado se guarda como {name}</numerusform><numerusform>La lista de runs estaba dañada: se pudieron leer {count} de {known}. El archivo dañado se guarda como {name}</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>The list of runs was damaged: {count} runs could be read, %n more came from a backup. The damaged file is kept as {name}|The list of runs was damaged: {count} runs could be read, %n more came from a backup. The damaged file is kept as {name}</source>
        <translation><numerusform>La lista de runs estaba dañada: se pudieron leer {count} runs, %n más vino de una copia de seguridad. El archivo dañado se guarda como {name}</numerusform><numerusform>La lista de runs estaba dañada: se pudieron leer {count} runs, %n más vinieron de una copia de seguridad. El archivo dañado se guarda como {name}</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>The list of runs was damaged: {count} runs could be read. The damaged file is kept as {name}</source>
        <translation><numerusform>La lista de runs estaba dañada: se pudieron leer {count} runs. El archivo dañado se guarda como {name}</numerusform><numerusform>La lista de runs estaba dañada: se pudieron leer {count} runs. El archivo dañado se guarda como {name}</numerusform></translation>
    </message>
    <message>
        <source>The list of runs was damaged; the damaged file is kept as {name}</source>
        <translation>La lista de runs estaba dañada; el archivo dañado se guarda como {name}</translation>
    </message>
    <message>
        <source>The longest lasts {seconds} s</source>
        <translation>El más largo dura {seconds} s</translation>
    </message>
    <message numerus="yes">
        <source>The one take is decided|All %n decided</source>
        <translation><numerusform>La única toma está decidida</numerusform><numerusform>Las %n están decididas</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>The one take is heard|All %n heard</source>
        <translation><numerusform>La única toma está oída</numerusform><numerusform>Las %n están oídas</numerusform></translation>
    </message>
    <message>
        <source>The other one plays</source>
        <translation>El otro suena</translation>
    </message>
    <message>
        <source>The other side refuses connections. Try again later.</source>
        <translation>El otro lado rechaza conexiones. Inténtalo más tarde.</translation>
    </message>
    <message>
        <source>The profile cannot be written to: {why}</source>
        <translation>No se puede escribir en el perfil: {why}</translation>
    </message>
    <message>
        <source>The rest of it never arrived</source>
        <translation>El resto nunca llegó</translation>
    </message>
    <message>
        <source>The samples could not be opened. Try again.</source>
        <translation>No se pudieron abrir los ejemplos. Inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>The whole take</source>
        <translation>La toma entera</translation>
    </message>
    <message>
        <source>There are no other speeds on this computer: what makes them is not built for its processor</source>
        <translation>No hay otras velocidades en este equipo: lo que las produce no existe para su procesador</translation>
    </message>
    <message>
        <source>There are no runs in the list</source>
        <translation>No hay runs en la lista</translation>
    </message>
    <message>
        <source>There is a key of this name already. Choose it, or give another name.</source>
        <translation>Ya hay una clave con este nombre. Elígela o da otro nombre.</translation>
    </message>
    <message>
        <source>There is no list of runs in {folder}</source>
        <translation>No hay ninguna lista de runs en {folder}</translation>
    </message>
    <message>
        <source>There is no run ID in that text</source>
        <translation>No hay ningún ID de run en ese texto</translation>
    </message>
    <message>
        <source>There is no run ID in that text.</source>
        <translation>No hay ningún ID de run en ese texto.</translation>
    </message>
    <message>
        <source>This audio cannot be played.</source>
        <translation>Este audio no se puede reproducir.</translation>
    </message>
    <message>
        <source>This computer could not keep the API key safe, so it is used until you quit.</source>
        <translation>Este equipo no pudo guardar la clave API con seguridad; vale hasta salir.</translation>
    </message>
    <message>
        <source>This network wants you to sign in first. Open any web page, sign in, and try again.</source>
        <translation>Esta red pide que inicies sesión primero. Abre cualquier página web, inicia sesión e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>This network’s proxy refused the connection.</source>
        <translation>El proxy de esta red rechazó la conexión.</translation>
    </message>
    <message>
        <source>This network’s proxy, {host}, refused the connection or cannot be reached.</source>
        <translation>El proxy de esta red, {host}, rechazó la conexión o no se llega a él.</translation>
    </message>
    <message>
        <source>This part of the take has not arrived, so nothing was saved. Fetch the take again, or choose another part.</source>
        <translation>Esta parte de la toma no ha llegado, así que no se guardó nada. Obtén la toma de nuevo o elige otra parte.</translation>
    </message>
    <message>
        <source>This program cannot play this kind of audio. All of it is kept: save it, and open it in another program.</source>
        <translation>Este programa no puede reproducir este tipo de audio. Se guarda entero: guárdalo y ábrelo en otro programa.</translation>
    </message>
    <message>
        <source>This run came by another key, which is not kept here any more. Add that key again.</source>
        <translation>Este run llegó con otra clave, que ya no se guarda aquí. Añádela de nuevo.</translation>
    </message>
    <message>
        <source>This run came by the key “{name}”, which is not kept here any more. Add it again.</source>
        <translation>Este run llegó con la clave «{name}», que ya no se guarda aquí. Añádela de nuevo.</translation>
    </message>
    <message>
        <source>This take has more channels than that format holds. Save it as WAV, or as it was received.</source>
        <translation>Esta toma tiene más canales de los que admite ese formato. Guárdala como WAV o tal como se recibió.</translation>
    </message>
    <message>
        <source>This take is incomplete: {part}. It can be saved as it is.</source>
        <translation>Esta toma está incompleta: {part}. Se puede guardar tal cual.</translation>
    </message>
    <message>
        <source>This take is incomplete: {part}. It plays and can be saved as it is.</source>
        <translation>Esta toma está incompleta: {part}. Suena y se puede guardar tal cual.</translation>
    </message>
    <message>
        <source>To 10 %</source>
        <translation>A 10 %</translation>
    </message>
    <message>
        <source>To 20 %</source>
        <translation>A 20 %</translation>
    </message>
    <message>
        <source>To 30 %</source>
        <translation>A 30 %</translation>
    </message>
    <message>
        <source>To 40 %</source>
        <translation>A 40 %</translation>
    </message>
    <message>
        <source>To 50 %</source>
        <translation>A 50 %</translation>
    </message>
    <message>
        <source>To 60 %</source>
        <translation>A 60 %</translation>
    </message>
    <message>
        <source>To 70 %</source>
        <translation>A 70 %</translation>
    </message>
    <message>
        <source>To 80 %</source>
        <translation>A 80 %</translation>
    </message>
    <message>
        <source>To 90 %</source>
        <translation>A 90 %</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>Pendientes</translation>
    </message>
    <message>
        <source>To the end</source>
        <translation>Al final</translation>
    </message>
    <message>
        <source>To the start</source>
        <translation>Al principio</translation>
    </message>
    <message>
        <source>True peak</source>
        <translation>Pico real</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Intentar de nuevo</translation>
    </message>
    <message>
        <source>Try both kinds</source>
        <translation>Probar ambos tipos</translation>
    </message>
    <message>
        <source>Try it with sample data</source>
        <translation>Pruébalo con datos de ejemplo</translation>
    </message>
    <message>
        <source>Try with sample data</source>
        <translation>Probar con ejemplos</translation>
    </message>
    <message>
        <source>Undecided</source>
        <translation>Sin decidir</translation>
    </message>
    <message>
        <source>Undecided again: {name}</source>
        <translation>De nuevo sin decidir: {name}</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Undo {act}</source>
        <translation>Deshacer: {act}</translation>
    </message>
    <message>
        <source>Unplayable</source>
        <translation>No reproducible</translation>
    </message>
    <message>
        <source>Use key</source>
        <translation>Usar clave</translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation>Versión {version}</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Ver</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Volumen</translation>
    </message>
    <message>
        <source>Volume {per_cent} %</source>
        <translation>Volumen {per_cent} %</translation>
    </message>
    <message>
        <source>WAV, 16 bit</source>
        <translation>WAV, 16 bits</translation>
    </message>
    <message>
        <source>WAV, 24 bit</source>
        <translation>WAV, 24 bits</translation>
    </message>
    <message>
        <source>WAV, 32 bit float</source>
        <translation>WAV, 32 bits en coma flotante</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Advertencia</translation>
    </message>
    <message>
        <source>Waveform</source>
        <translation>Forma de onda</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Bienvenida</translation>
    </message>
    <message>
        <source>What arrived is not audio that this program knows.</source>
        <translation>Lo que llegó no es audio que este programa conozca.</translation>
    </message>
    <message>
        <source>What it is doing, and what is worth a look</source>
        <translation>Qué está haciendo y qué merece una mirada</translation>
    </message>
    <message>
        <source>What plays is not what was made</source>
        <translation>Lo que suena no es lo que se generó</translation>
    </message>
    <message>
        <source>What was kept of it is gone or was changed. Open CAMB Desktop to fetch it again</source>
        <translation>Lo que se guardaba ya no está o fue modificado. Abrir CAMB Desktop para obtenerlo de nuevo</translation>
    </message>
    <message>
        <source>What you brought waits here and is added as soon as there is a key.</source>
        <translation>Lo que trajiste espera aquí y se añade en cuanto haya una clave.</translation>
    </message>
    <message>
        <source>What you keep could not be put beside the list: it stays in the cache. Give access to {folder}</source>
        <translation>Lo conservado no se pudo poner junto a la lista: se queda en la caché. Da acceso a {folder}</translation>
    </message>
    <message>
        <source>When you added it</source>
        <translation>Cuándo lo añadiste</translation>
    </message>
    <message>
        <source>Which kind of runs these are. Auto finds out.</source>
        <translation>De qué tipo son estos runs. Auto lo averigua.</translation>
    </message>
    <message>
        <source>Which takes are shown</source>
        <translation>Qué tomas se muestran</translation>
    </message>
    <message numerus="yes">
        <source>Whoever has it can listen for {left}|Whoever has them can listen for {left}</source>
        <translation><numerusform>Quien lo tenga puede escuchar durante {left}</numerusform><numerusform>Quien los tenga puede escuchar durante {left}</numerusform></translation>
    </message>
    <message>
        <source>Whole take</source>
        <translation>Toma entera</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Ventana</translation>
    </message>
    <message>
        <source>With details (JSON)</source>
        <translation>Con detalles (JSON)</translation>
    </message>
    <message>
        <source>With your account</source>
        <translation>Con tu cuenta</translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>Sin nombre</translation>
    </message>
    <message>
        <source>Without an account</source>
        <translation>Sin cuenta</translation>
    </message>
    <message>
        <source>Worth a look: {problems}</source>
        <translation>Merece una mirada: {problems}</translation>
    </message>
    <message>
        <source>X rejects a take. Nothing is ever deleted by that.</source>
        <translation>X descarta una toma. Con eso nunca se elimina nada.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>You are offline. Check the connection.</source>
        <translation>Estás sin conexión. Revísala.</translation>
    </message>
    <message>
        <source>You hear {take}</source>
        <translation>Oyes {take}</translation>
    </message>
    <message>
        <source>Your API key opens your runs. You find it in CAMB.AI Studio under API keys.</source>
        <translation>Tu clave API abre tus runs. La encuentras en CAMB.AI Studio, en API Keys.</translation>
    </message>
    <message>
        <source>Your list of runs is unharmed but cannot be opened: {why}</source>
        <translation>Tu lista de runs está intacta pero no se puede abrir: {why}</translation>
    </message>
    <message>
        <source>Your list of runs was written by a newer version of CAMB Desktop. It was left as it is: use that one</source>
        <translation>Tu lista de runs la escribió una versión más nueva de CAMB Desktop. Se dejó como estaba: usa esa versión</translation>
    </message>
    <message>
        <source>Your notes on this run</source>
        <translation>Tus notas sobre este run</translation>
    </message>
    <message>
        <source>Your own name for it, or its run ID</source>
        <translation>Tu propio nombre, o su ID de run</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Acercar</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Alejar</translation>
    </message>
    <message>
        <source>Zoom to fit</source>
        <translation>Ajustar a la ventana</translation>
    </message>
    <message>
        <source>Zoom to selection</source>
        <translation>Ajustar a la selección</translation>
    </message>
    <message>
        <source>[ and ] set the edges of the selection at the playhead, ← and → nudge the edge that was set last, Esc clears it.</source>
        <translation>[ y ] ponen los bordes de la selección en el cabezal, ← y → desplazan el último borde puesto, Esc la quita.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation><numerusform>y %n más</numerusform><numerusform>y %n más</numerusform></translation>
    </message>
    <message>
        <source>another program holds it. Close that program</source>
        <translation>otro programa la retiene. Cierra ese programa</translation>
    </message>
    <message>
        <source>answer without audio</source>
        <translation>respuesta sin audio</translation>
    </message>
    <message>
        <source>arrived damaged</source>
        <translation>llegó dañado</translation>
    </message>
    <message>
        <source>as much as the disk holds</source>
        <translation>cuanto quepa en el disco</translation>
    </message>
    <message>
        <source>asking for the key</source>
        <translation>preguntando por la clave</translation>
    </message>
    <message>
        <source>audio output lost</source>
        <translation>salida de audio perdida</translation>
    </message>
    <message>
        <source>audio output not answering</source>
        <translation>la salida no responde</translation>
    </message>
    <message>
        <source>broken samples</source>
        <translation>muestras rotas</translation>
    </message>
    <message>
        <source>cannot be played</source>
        <translation>no se puede reproducir</translation>
    </message>
    <message>
        <source>cannot be played here</source>
        <translation>aquí no se reproduce</translation>
    </message>
    <message>
        <source>clicks</source>
        <translation>chasquidos</translation>
    </message>
    <message>
        <source>clipped</source>
        <translation>saturado</translation>
    </message>
    <message>
        <source>connection failed</source>
        <translation>falló la conexión</translation>
    </message>
    <message>
        <source>connection lost</source>
        <translation>conexión perdida</translation>
    </message>
    <message>
        <source>connection not trusted</source>
        <translation>conexión no fiable</translation>
    </message>
    <message>
        <source>could not be generated</source>
        <translation>no se pudo generar</translation>
    </message>
    <message>
        <source>could not be stored</source>
        <translation>no se pudo guardar</translation>
    </message>
    <message>
        <source>could not connect</source>
        <translation>no se pudo conectar</translation>
    </message>
    <message>
        <source>cut off at end</source>
        <translation>cortado al final</translation>
    </message>
    <message>
        <source>cut off at start</source>
        <translation>cortado al principio</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>dañado</translation>
    </message>
    <message>
        <source>disk full</source>
        <translation>disco lleno</translation>
    </message>
    <message>
        <source>disk trouble</source>
        <translation>problema de disco</translation>
    </message>
    <message>
        <source>download cut short</source>
        <translation>descarga cortada</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>caducado</translation>
    </message>
    <message>
        <source>fetched when you play it</source>
        <translation>se obtiene al reproducirla</translation>
    </message>
    <message>
        <source>file too large</source>
        <translation>archivo demasiado grande</translation>
    </message>
    <message>
        <source>folder is read-only</source>
        <translation>carpeta de solo lectura</translation>
    </message>
    <message>
        <source>gap inside</source>
        <translation>hueco en medio</translation>
    </message>
    <message>
        <source>held</source>
        <translation>guardado</translation>
    </message>
    <message>
        <source>incomplete</source>
        <translation>incompleto</translation>
    </message>
    <message>
        <source>incomplete, ends at {seconds} s</source>
        <translation>incompleta, termina en {seconds} s</translation>
    </message>
    <message>
        <source>its folder or file cannot be written to. Give access to it</source>
        <translation>no se puede escribir en su carpeta o archivo. Da acceso</translation>
    </message>
    <message>
        <source>its key is gone</source>
        <translation>falta su clave</translation>
    </message>
    <message>
        <source>kept audio was changed</source>
        <translation>audio guardado modificado</translation>
    </message>
    <message>
        <source>key not kept</source>
        <translation>clave no guardada</translation>
    </message>
    <message>
        <source>left channel silent</source>
        <translation>canal izquierdo silencioso</translation>
    </message>
    <message>
        <source>less than 1 h is left</source>
        <translation>queda menos de 1 h</translation>
    </message>
    <message>
        <source>less than 15 min is left</source>
        <translation>quedan menos de 15 min</translation>
    </message>
    <message>
        <source>less than 5 min is left</source>
        <translation>quedan menos de 5 min</translation>
    </message>
    <message>
        <source>less than 6 h is left</source>
        <translation>quedan menos de 6 h</translation>
    </message>
    <message>
        <source>less than {minutes} min is left</source>
        <translation>quedan menos de {minutes} min</translation>
    </message>
    <message>
        <source>link has run out</source>
        <translation>enlace caducado</translation>
    </message>
    <message>
        <source>list is in use</source>
        <translation>lista en uso</translation>
    </message>
    <message>
        <source>make room on the disk, or give access to it</source>
        <translation>libera sitio en el disco o da acceso a él</translation>
    </message>
    <message>
        <source>mono</source>
        <translation>mono</translation>
    </message>
    <message>
        <source>more audio behind it</source>
        <translation>hay más audio detrás</translation>
    </message>
    <message>
        <source>network sign-in needed</source>
        <translation>la red pide iniciar sesión</translation>
    </message>
    <message>
        <source>next try</source>
        <translation>próximo intento</translation>
    </message>
    <message>
        <source>no API key</source>
        <translation>sin clave API</translation>
    </message>
    <message>
        <source>no answer in time</source>
        <translation>sin respuesta a tiempo</translation>
    </message>
    <message>
        <source>no audio output</source>
        <translation>sin salida de audio</translation>
    </message>
    <message>
        <source>no link</source>
        <translation>sin enlace</translation>
    </message>
    <message>
        <source>no link offered</source>
        <translation>no se ofrece enlace</translation>
    </message>
    <message>
        <source>no longer offered</source>
        <translation>ya no se ofrece</translation>
    </message>
    <message>
        <source>no run ID</source>
        <translation>sin ID de run</translation>
    </message>
    <message>
        <source>no runs in it</source>
        <translation>no contiene runs</translation>
    </message>
    <message>
        <source>no such run</source>
        <translation>no existe ese run</translation>
    </message>
    <message>
        <source>none of this kind</source>
        <translation>ninguno de este tipo</translation>
    </message>
    <message>
        <source>not audio</source>
        <translation>no es audio</translation>
    </message>
    <message>
        <source>not delivered</source>
        <translation>no entregado</translation>
    </message>
    <message>
        <source>not there</source>
        <translation>no está</translation>
    </message>
    <message>
        <source>not yours</source>
        <translation>no es tuyo</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>nothing found there</source>
        <translation>no se encontró nada</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>sin conexión</translation>
    </message>
    <message>
        <source>one channel inverted</source>
        <translation>un canal invertido</translation>
    </message>
    <message>
        <source>one channel silent</source>
        <translation>un canal silencioso</translation>
    </message>
    <message>
        <source>only the beginning arrived</source>
        <translation>solo llegó el principio</translation>
    </message>
    <message>
        <source>peak {level}</source>
        <translation>pico {level}</translation>
    </message>
    <message>
        <source>playing failed</source>
        <translation>falló la reproducción</translation>
    </message>
    <message>
        <source>rate limit</source>
        <translation>límite de peticiones</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>rechazado</translation>
    </message>
    <message>
        <source>refused by the proxy</source>
        <translation>rechazado por el proxy</translation>
    </message>
    <message>
        <source>request refused</source>
        <translation>petición rechazada</translation>
    </message>
    <message>
        <source>right channel silent</source>
        <translation>canal derecho silencioso</translation>
    </message>
    <message>
        <source>run {id}</source>
        <translation>run {id}</translation>
    </message>
    <message>
        <source>same as {run}</source>
        <translation>igual que {run}</translation>
    </message>
    <message>
        <source>selected from {start} s to {stop} s</source>
        <translation>seleccionado de {start} s a {stop} s</translation>
    </message>
    <message>
        <source>silence</source>
        <translation>silencio</translation>
    </message>
    <message>
        <source>silence after {seconds} s</source>
        <translation>silencio después de {seconds} s</translation>
    </message>
    <message>
        <source>silence at end</source>
        <translation>silencio al final</translation>
    </message>
    <message>
        <source>silence at start</source>
        <translation>silencio al principio</translation>
    </message>
    <message>
        <source>silence until {seconds} s</source>
        <translation>silencio hasta {seconds} s</translation>
    </message>
    <message>
        <source>silent</source>
        <translation>silencioso</translation>
    </message>
    <message>
        <source>something is wrong with the disk. Check it</source>
        <translation>algo va mal con el disco. Revísalo</translation>
    </message>
    <message>
        <source>something went wrong</source>
        <translation>algo salió mal</translation>
    </message>
    <message>
        <source>stereo</source>
        <translation>estéreo</translation>
    </message>
    <message>
        <source>still arriving</source>
        <translation>aún está llegando</translation>
    </message>
    <message>
        <source>still generating</source>
        <translation>aún se está generando</translation>
    </message>
    <message>
        <source>tags: {tags}</source>
        <translation>etiquetas: {tags}</translation>
    </message>
    <message>
        <source>take {letter}</source>
        <translation>toma {letter}</translation>
    </message>
    <message>
        <source>take {letter} of the comparison</source>
        <translation>toma {letter} de la comparación</translation>
    </message>
    <message>
        <source>the disk does not answer</source>
        <translation>el disco no responde</translation>
    </message>
    <message>
        <source>the disk does not work as it should. Check it</source>
        <translation>el disco no funciona como debería. Revísalo</translation>
    </message>
    <message>
        <source>the disk is full. Make some room</source>
        <translation>el disco está lleno. Libera sitio</translation>
    </message>
    <message>
        <source>the last {part} missing</source>
        <translation>faltan los últimos {part}</translation>
    </message>
    <message>
        <source>the old one has run out</source>
        <translation>el anterior ha caducado</translation>
    </message>
    <message>
        <source>the rest of a very long text</source>
        <translation>el resto de un texto muy largo</translation>
    </message>
    <message>
        <source>too many channels</source>
        <translation>demasiados canales</translation>
    </message>
    <message>
        <source>too many requests</source>
        <translation>demasiadas peticiones</translation>
    </message>
    <message>
        <source>trouble at CAMB.AI</source>
        <translation>problemas en CAMB.AI</translation>
    </message>
    <message>
        <source>trying again</source>
        <translation>nuevo intento</translation>
    </message>
    <message>
        <source>unreadable audio</source>
        <translation>audio ilegible</translation>
    </message>
    <message>
        <source>unsafe address</source>
        <translation>dirección no segura</translation>
    </message>
    <message>
        <source>unsafe link</source>
        <translation>enlace no seguro</translation>
    </message>
    <message>
        <source>waiting for a key</source>
        <translation>espera una clave</translation>
    </message>
    <message>
        <source>waiting for the network</source>
        <translation>espera la red</translation>
    </message>
    <message>
        <source>waiting for {host}</source>
        <translation>espera a {host}</translation>
    </message>
    <message>
        <source>waiting {wait} ({why})</source>
        <translation>espera {wait} ({why})</translation>
    </message>
    <message>
        <source>{at} of {all}</source>
        <translation>{at} de {all}</translation>
    </message>
    <message>
        <source>{at} of {all}: {name}</source>
        <translation>{at} de {all}: {name}</translation>
    </message>
    <message>
        <source>{bits} bit</source>
        <translation>{bits} bits</translation>
    </message>
    <message>
        <source>{bits} bit float</source>
        <translation>{bits} bits en coma flotante</translation>
    </message>
    <message>
        <source>{copied} of {wanted} links copied.</source>
        <translation>{copied} de {wanted} enlaces copiados.</translation>
    </message>
    <message>
        <source>{days} d</source>
        <translation>{days} d</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} a {last}</translation>
    </message>
    <message>
        <source>{folder} cannot be made: {why}</source>
        <translation>No se puede crear {folder}: {why}</translation>
    </message>
    <message>
        <source>{folder} cannot be written to: {why}</source>
        <translation>No se puede escribir en {folder}: {why}</translation>
    </message>
    <message>
        <source>{folder}: {why}</source>
        <translation>{folder}: {why}</translation>
    </message>
    <message>
        <source>{heard} of {total} heard</source>
        <translation>{heard} de {total} oídas</translation>
    </message>
    <message>
        <source>{heard} of {total} takes heard, {kept} kept, {rejected} rejected, {left} to do</source>
        <translation>{heard} de {total} tomas oídas, {kept} conservadas, {rejected} descartadas, {left} pendientes</translation>
    </message>
    <message>
        <source>{host} can be reached again</source>
        <translation>Se llega otra vez a {host}</translation>
    </message>
    <message>
        <source>{host} cannot be reached. It is tried again for a while</source>
        <translation>No se llega a {host}. Se sigue intentando un rato</translation>
    </message>
    <message>
        <source>{host} refuses connections. It is tried again for a while</source>
        <translation>{host} rechaza conexiones. Se sigue intentando un rato</translation>
    </message>
    <message>
        <source>{host} refuses connections. Try again later.</source>
        <translation>{host} rechaza conexiones. Inténtalo más tarde.</translation>
    </message>
    <message>
        <source>{host} took too long to answer.</source>
        <translation>{host} tardó demasiado en responder.</translation>
    </message>
    <message>
        <source>{hours} h</source>
        <translation>{hours} h</translation>
    </message>
    <message>
        <source>{kept} kept, {rejected} rejected. Nothing was deleted.</source>
        <translation>{kept} conservadas, {rejected} descartadas. No se eliminó nada.</translation>
    </message>
    <message>
        <source>{left} s</source>
        <translation>{left} s</translation>
    </message>
    <message>
        <source>{lost}. It is tried again. Close the window once more to leave without them</source>
        <translation>{lost}. Se intenta de nuevo. Cierra la ventana otra vez para salir sin ellos</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} min</translation>
    </message>
    <message>
        <source>{name} (not connected)</source>
        <translation>{name} (no conectado)</translation>
    </message>
    <message>
        <source>{name} audio, as received (*.{ending})</source>
        <translation>Audio {name}, tal como se recibió (*.{ending})</translation>
    </message>
    <message>
        <source>{name} audio, sample for sample (*.{ending})</source>
        <translation>Audio {name}, muestra por muestra (*.{ending})</translation>
    </message>
    <message>
        <source>{name} is damaged</source>
        <translation>{name} está dañado</translation>
    </message>
    <message>
        <source>{name} is incomplete</source>
        <translation>{name} está incompleto</translation>
    </message>
    <message>
        <source>{name} is there already, with the same audio</source>
        <translation>{name} ya está allí, con el mismo audio</translation>
    </message>
    <message>
        <source>{name} was fetched again, and CAMB.AI sent other audio than at first</source>
        <translation>{name} se obtuvo de nuevo, y CAMB.AI envió otro audio que al principio</translation>
    </message>
    <message>
        <source>{name}: update CAMB Desktop to read it</source>
        <translation>{name}: actualiza CAMB Desktop para leerlo</translation>
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
        <translation>{place} de {length}</translation>
    </message>
    <message>
        <source>{saved} saved, {failed} not. {name}: {why}</source>
        <translation>{saved} guardados, {failed} no. {name}: {why}</translation>
    </message>
    <message>
        <source>{seconds} s below −60 dBFS</source>
        <translation>{seconds} s por debajo de −60 dBFS</translation>
    </message>
    <message>
        <source>{seconds} s gap</source>
        <translation>hueco de {seconds} s</translation>
    </message>
    <message numerus="yes">
        <source>{shown} is a range of %n run|{shown} is a range of %n runs</source>
        <translation><numerusform>{shown} es un rango de %n run</numerusform><numerusform>{shown} es un rango de %n runs</numerusform></translation>
    </message>
    <message>
        <source>{size} freed in the cache</source>
        <translation>{size} liberados en la caché</translation>
    </message>
    <message>
        <source>{size} in all</source>
        <translation>{size} en total</translation>
    </message>
</context>
</TS>
