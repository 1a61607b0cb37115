<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>camb</name>
    <message numerus="yes">
        <source>%n added</source>
        <translation><numerusform>%n ajouté</numerusform><numerusform>%n ajoutés</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n already here</source>
        <translation><numerusform>%n déjà là</numerusform><numerusform>%n déjà là</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n as before</source>
        <translation><numerusform>%n inchangé</numerusform><numerusform>%n inchangés</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n brought up to date</source>
        <translation><numerusform>%n mis à jour</numerusform><numerusform>%n mis à jour</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n change could not be saved ({names}): {why}|%n changes could not be saved ({names}): {why}</source>
        <translation><numerusform>%n modification n’a pas pu être enregistrée ({names}) : {why}</numerusform><numerusform>%n modifications n’ont pas pu être enregistrées ({names}) : {why}</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n channel|%n channels</source>
        <translation><numerusform>%n canal</numerusform><numerusform>%n canaux</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n click|%n clicks</source>
        <translation><numerusform>%n clic</numerusform><numerusform>%n clics</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n clipped sample|%n clipped samples</source>
        <translation><numerusform>%n échantillon écrêté</numerusform><numerusform>%n échantillons écrêtés</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n could not be fetched</source>
        <translation><numerusform>%n n’a pas pu être récupéré</numerusform><numerusform>%n n’ont pas pu être récupérés</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n could not be saved</source>
        <translation><numerusform>%n n’a pas pu être enregistré</numerusform><numerusform>%n n’ont pas pu être enregistrés</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n damaged run of {name}|%n damaged runs of {name}</source>
        <translation><numerusform>%n run endommagé de {name}</numerusform><numerusform>%n runs endommagés de {name}</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n decision taken back|%n decisions taken back</source>
        <translation><numerusform>%n décision annulée</numerusform><numerusform>%n décisions annulées</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation><numerusform>%n en échec</numerusform><numerusform>%n en échec</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n gap|%n gaps</source>
        <translation><numerusform>%n trou</numerusform><numerusform>%n trous</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n in the list already</source>
        <translation><numerusform>%n déjà dans la liste</numerusform><numerusform>%n déjà dans la liste</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n is not, as it was stopped|%n are not, as it was stopped</source>
        <translation><numerusform>%n non, à cause de l’arrêt</numerusform><numerusform>%n non, à cause de l’arrêt</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n loading</source>
        <translation><numerusform>%n en chargement</numerusform><numerusform>%n en chargement</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n not understood: {quoted}</source>
        <translation><numerusform>%n non compris : {quoted}</numerusform><numerusform>%n non compris : {quoted}</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n of them is damaged|%n of them are damaged</source>
        <translation><numerusform>%n d’entre eux est endommagé</numerusform><numerusform>%n d’entre eux sont endommagés</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n of them is incomplete|%n of them are incomplete</source>
        <translation><numerusform>%n d’entre eux est incomplet</numerusform><numerusform>%n d’entre eux sont incomplets</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n of them is made {softer} softer, so that its peaks are not cut off|%n of them are made up to {softer} softer, so that their peaks are not cut off</source>
        <translation><numerusform>%n d’entre elles est baissée de {softer}, pour que ses crêtes ne soient pas coupées</numerusform><numerusform>%n d’entre elles sont baissées de {softer} au plus, pour que leurs crêtes ne soient pas coupées</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n of them is resampled to {rate}|%n of them are resampled to {rate}</source>
        <translation><numerusform>%n d’entre elles est rééchantillonnée à {rate}</numerusform><numerusform>%n d’entre elles sont rééchantillonnées à {rate}</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n of them is too short or too soft to be measured, and its level stays|%n of them are too short or too soft to be measured, and their level stays</source>
        <translation><numerusform>%n d’entre elles est trop courte ou trop faible pour être mesurée, et son niveau reste</numerusform><numerusform>%n d’entre elles sont trop courtes ou trop faibles pour être mesurées, et leur niveau reste</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n of them stays {below} below {target}, so that its peaks are not cut off|%n of them stay up to {below} below {target}, so that their peaks are not cut off</source>
        <translation><numerusform>%n d’entre elles reste {below} sous {target}, pour que ses crêtes ne soient pas coupées</numerusform><numerusform>%n d’entre elles restent jusqu’à {below} sous {target}, pour que leurs crêtes ne soient pas coupées</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n run added to {name}|%n runs added to {name}</source>
        <translation><numerusform>%n run ajouté à {name}</numerusform><numerusform>%n runs ajoutés à {name}</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n run added|%n runs added</source>
        <translation><numerusform>%n run ajouté</numerusform><numerusform>%n runs ajoutés</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n run is back|%n runs are back</source>
        <translation><numerusform>%n run est de retour</numerusform><numerusform>%n runs sont de retour</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n run is ready|%n runs are ready</source>
        <translation><numerusform>%n run est prêt</numerusform><numerusform>%n runs sont prêts</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n run is still on its way|%n runs are still on their way</source>
        <translation><numerusform>%n run est encore en route</numerusform><numerusform>%n runs sont encore en route</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n run removed from the list|%n runs removed from the list</source>
        <translation><numerusform>%n run retiré de la liste</numerusform><numerusform>%n runs retirés de la liste</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n run renamed|%n runs renamed</source>
        <translation><numerusform>%n run renommé</numerusform><numerusform>%n runs renommés</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n run taken out of {name}|%n runs taken out of {name}</source>
        <translation><numerusform>%n run retiré de {name}</numerusform><numerusform>%n runs retirés de {name}</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n sample at full scale|%n samples at full scale</source>
        <translation><numerusform>%n échantillon à pleine échelle</numerusform><numerusform>%n échantillons à pleine échelle</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n sample is no number|%n samples are no numbers</source>
        <translation><numerusform>%n échantillon n’est pas un nombre</numerusform><numerusform>%n échantillons ne sont pas des nombres</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation><numerusform>%n sélectionnée</numerusform><numerusform>%n sélectionnées</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n shown</source>
        <translation><numerusform>%n affichée</numerusform><numerusform>%n affichées</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n take back to undecided|%n takes back to undecided</source>
        <translation><numerusform>%n prise de nouveau sans décision</numerusform><numerusform>%n prises de nouveau sans décision</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n take cannot be fetched again; it stays|%n takes cannot be fetched again; they stay</source>
        <translation><numerusform>%n prise ne peut pas être récupérée de nouveau ; elle reste</numerusform><numerusform>%n prises ne peuvent pas être récupérées de nouveau ; elles restent</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n take could not be asked about; it stays for now|%n takes could not be asked about; they stay for now</source>
        <translation><numerusform>%n prise n’a pas pu être vérifiée ; elle reste pour l’instant</numerusform><numerusform>%n prises n’ont pas pu être vérifiées ; elles restent pour l’instant</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n take could not be asked about; it stays|%n takes could not be asked about; they stay</source>
        <translation><numerusform>%n prise n’a pas pu être vérifiée ; elle reste</numerusform><numerusform>%n prises n’ont pas pu être vérifiées ; elles restent</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n take could not be saved|%n takes could not be saved</source>
        <translation><numerusform>%n prise n’a pas pu être enregistrée</numerusform><numerusform>%n prises n’ont pas pu être enregistrées</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n take in the cache cannot be fetched again; it stays|%n takes in the cache cannot be fetched again; they stay</source>
        <translation><numerusform>%n prise du cache ne peut pas être récupérée de nouveau ; elle reste</numerusform><numerusform>%n prises du cache ne peuvent pas être récupérées de nouveau ; elles restent</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n take is on its way to its folder|%n takes are on their way to their folder</source>
        <translation><numerusform>%n prise est en route vers son dossier</numerusform><numerusform>%n prises sont en route vers leur dossier</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n take is undecided again|%n takes are undecided again</source>
        <translation><numerusform>%n prise est de nouveau sans décision</numerusform><numerusform>%n prises sont de nouveau sans décision</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n take kept|%n takes kept</source>
        <translation><numerusform>%n prise gardée</numerusform><numerusform>%n prises gardées</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n take rejected|%n takes rejected</source>
        <translation><numerusform>%n prise rejetée</numerusform><numerusform>%n prises rejetées</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n task is not confirmed by CAMB.AI yet. It may be a key, and no key store takes it: paste it again after the next start. Close the window once more to leave|%n tasks are not confirmed by CAMB.AI yet. They may be keys, and no key store takes them: paste them again after the next start. Close the window once more to leave</source>
        <translation><numerusform>%n tâche n’est pas encore confirmée par CAMB.AI. Elle peut être une clé, et aucun trousseau ne la prend : la coller de nouveau après le prochain démarrage. Fermer la fenêtre encore une fois pour quitter</numerusform><numerusform>%n tâches ne sont pas encore confirmées par CAMB.AI. Elles peuvent être des clés, et aucun trousseau ne les prend : les coller de nouveau après le prochain démarrage. Fermer la fenêtre encore une fois pour quitter</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n task that CAMB.AI has not confirmed yet is left out|%n tasks that CAMB.AI has not confirmed yet are left out</source>
        <translation><numerusform>%n tâche que CAMB.AI n’a pas encore confirmée est laissée de côté</numerusform><numerusform>%n tâches que CAMB.AI n’a pas encore confirmées sont laissées de côté</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n that has no audio yet is left out|%n that have no audio yet are left out</source>
        <translation><numerusform>%n sans audio pour l’instant est laissé de côté</numerusform><numerusform>%n sans audio pour l’instant sont laissés de côté</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n to do|%n to do</source>
        <translation><numerusform>%n à faire</numerusform><numerusform>%n à faire</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>1 other number left out: {shown}|%n other numbers left out: {shown}</source>
        <translation><numerusform>1 autre nombre laissé de côté : {shown}</numerusform><numerusform>%n autres nombres laissés de côté : {shown}</numerusform></translation>
    </message>
    <message>
        <source>&lt; 1 min</source>
        <translation>&lt; 1 min</translation>
    </message>
    <message>
        <source>A file beside each that tells where it comes from</source>
        <translation>Un fichier à côté de chacun qui dit d’où il vient</translation>
    </message>
    <message>
        <source>A key is in use until you quit; it is not kept.</source>
        <translation>Une clé sert jusqu’à la fermeture ; elle n’est pas conservée.</translation>
    </message>
    <message>
        <source>A key is kept in this computer’s key store.</source>
        <translation>Une clé est conservée dans le trousseau de cet ordinateur.</translation>
    </message>
    <message numerus="yes">
        <source>A link asks for %n run: press Add to fetch it|A link asks for %n runs: press Add to fetch them</source>
        <translation><numerusform>Un lien demande %n run : appuyer sur Ajouter pour le récupérer</numerusform><numerusform>Un lien demande %n runs : appuyer sur Ajouter pour les récupérer</numerusform></translation>
    </message>
    <message>
        <source>A part of your list cannot be read. It is left as it is</source>
        <translation>Une partie de votre liste ne peut pas être lue. Elle reste telle quelle</translation>
    </message>
    <message>
        <source>A run plays as soon as it is selected</source>
        <translation>Un run est joué dès qu’il est sélectionné</translation>
    </message>
    <message>
        <source>A window opens and goes on with them</source>
        <translation>Une fenêtre s’ouvre et continue</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>Clé API</translation>
    </message>
    <message>
        <source>API key problem</source>
        <translation>problème de clé API</translation>
    </message>
    <message>
        <source>API key refused</source>
        <translation>clé API refusée</translation>
    </message>
    <message>
        <source>About CAMB Desktop</source>
        <translation>À propos de CAMB Desktop</translation>
    </message>
    <message>
        <source>About this run</source>
        <translation>À propos de ce run</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message numerus="yes">
        <source>Add %n run|Add %n runs</source>
        <translation><numerusform>Ajouter %n run</numerusform><numerusform>Ajouter %n runs</numerusform></translation>
    </message>
    <message>
        <source>Add API key</source>
        <translation>Ajouter une clé API</translation>
    </message>
    <message>
        <source>Add API key…</source>
        <translation>Ajouter une clé API…</translation>
    </message>
    <message>
        <source>Add a key of this name</source>
        <translation>Ajouter une clé de ce nom</translation>
    </message>
    <message>
        <source>Add a name</source>
        <translation>Ajouter un nom</translation>
    </message>
    <message numerus="yes">
        <source>Add it|Add them</source>
        <translation><numerusform>L’ajouter</numerusform><numerusform>Les ajouter</numerusform></translation>
    </message>
    <message>
        <source>Add runs</source>
        <translation>Ajouter des runs</translation>
    </message>
    <message>
        <source>Add the runs of texts, tables, notebooks, exported lists or another library</source>
        <translation>Ajouter les runs de textes, tableaux, notebooks, listes exportées ou d’une autre bibliothèque</translation>
    </message>
    <message>
        <source>Add the samples</source>
        <translation>Ajouter les exemples</translation>
    </message>
    <message>
        <source>Add these runs (Return)</source>
        <translation>Ajouter ces runs (Entrée)</translation>
    </message>
    <message>
        <source>Add to collection</source>
        <translation>Ajouter à une collection</translation>
    </message>
    <message>
        <source>Add to collection…</source>
        <translation>Ajouter à une collection…</translation>
    </message>
    <message>
        <source>Add to {name}</source>
        <translation>Ajouter à {name}</translation>
    </message>
    <message>
        <source>Add your API key first</source>
        <translation>Ajouter d’abord votre clé API</translation>
    </message>
    <message>
        <source>Add your CAMB.AI API key to fetch runs</source>
        <translation>Ajouter votre clé API CAMB.AI pour récupérer des runs</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Ajouté</translation>
    </message>
    <message>
        <source>Added. Whatever is open, or comes next, fetches them</source>
        <translation>Ajouté. La fenêtre ouverte, ou la prochaine, les récupère</translation>
    </message>
    <message>
        <source>Adding, saving, sharing</source>
        <translation>Ajouter, enregistrer, partager</translation>
    </message>
    <message>
        <source>Align at onset</source>
        <translation>Aligner sur l’attaque</translation>
    </message>
    <message>
        <source>Aligned: {take} starts {seconds} s later, so that both begin to sound together</source>
        <translation>Aligné : {take} commence {seconds} s plus tard, pour que les deux sonnent ensemble</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Toutes</translation>
    </message>
    <message>
        <source>All decided</source>
        <translation>Toutes décidées</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>All other audio. Above the limit, what you played longest ago leaves it, once CAMB.AI has said that it still has that run; it is fetched again when you play it.</source>
        <translation>Tout l’autre audio. Au-delà de la limite, ce qui a été joué il y a le plus longtemps part, une fois que CAMB.AI a dit qu’il a encore ce run ; il est récupéré de nouveau à la lecture.</translation>
    </message>
    <message>
        <source>All runs</source>
        <translation>Tous les runs</translation>
    </message>
    <message>
        <source>All silent</source>
        <translation>Tout silencieux</translation>
    </message>
    <message>
        <source>All takes</source>
        <translation>Toutes les prises</translation>
    </message>
    <message>
        <source>An answer took too long to come.</source>
        <translation>Une réponse a trop tardé.</translation>
    </message>
    <message>
        <source>An older CAMB Desktop that is open took the text; it does not tell what becomes of it</source>
        <translation>Un CAMB Desktop plus ancien, déjà ouvert, a pris le texte ; il ne dit pas ce qu’il en advient</translation>
    </message>
    <message>
        <source>Another key: work, a client …</source>
        <translation>Autre clé : travail, un client…</translation>
    </message>
    <message>
        <source>Another program holds the list of runs. Close that program; it is tried again.</source>
        <translation>Un autre programme tient la liste des runs. Fermer ce programme ; un nouvel essai suit.</translation>
    </message>
    <message>
        <source>Another window uses this profile and does not answer</source>
        <translation>Une autre fenêtre utilise ce profil et ne répond pas</translation>
    </message>
    <message>
        <source>Answer code: {code}</source>
        <translation>Code de réponse : {code}</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Thème</translation>
    </message>
    <message>
        <source>As received</source>
        <translation>Tel que reçu</translation>
    </message>
    <message>
        <source>As {format}</source>
        <translation>En {format}</translation>
    </message>
    <message>
        <source>Asked to wait: {seconds} s</source>
        <translation>Attente demandée : {seconds} s</translation>
    </message>
    <message>
        <source>Asking CAMB.AI for what could go, and freeing it …</source>
        <translation>CAMB.AI est interrogé sur ce qui peut partir, puis la place est libérée…</translation>
    </message>
    <message>
        <source>Asking the key store …</source>
        <translation>Le trousseau est interrogé…</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Au plus</translation>
    </message>
    <message>
        <source>Audio of runs that you kept or named. It is never removed unless you remove the run.</source>
        <translation>Audio des runs que vous avez gardés ou nommés. Il n’est jamais retiré tant que le run reste.</translation>
    </message>
    <message>
        <source>Auto</source>
        <translation>Auto</translation>
    </message>
    <message>
        <source>Back 1 s</source>
        <translation>Reculer de 1 s</translation>
    </message>
    <message>
        <source>Back 5 s</source>
        <translation>Reculer de 5 s</translation>
    </message>
    <message>
        <source>Back online</source>
        <translation>De nouveau en ligne</translation>
    </message>
    <message>
        <source>Back to the entry</source>
        <translation>Retour à la saisie</translation>
    </message>
    <message>
        <source>Back to undecided</source>
        <translation>Retour à sans décision</translation>
    </message>
    <message numerus="yes">
        <source>Back to undecided|Back to undecided</source>
        <translation><numerusform>Retour à sans décision</numerusform><numerusform>Retour à sans décision</numerusform></translation>
    </message>
    <message>
        <source>Below −60 dBFS</source>
        <translation>Sous −60 dBFS</translation>
    </message>
    <message>
        <source>Bit depth</source>
        <translation>Résolution</translation>
    </message>
    <message>
        <source>Bits per sample</source>
        <translation>Bits par échantillon</translation>
    </message>
    <message>
        <source>Bring “{name}” back</source>
        <translation>Rétablir « {name} »</translation>
    </message>
    <message>
        <source>Buffering …</source>
        <translation>Mise en mémoire tampon…</translation>
    </message>
    <message>
        <source>Bytes as received</source>
        <translation>Octets tels que reçus</translation>
    </message>
    <message>
        <source>CAMB Desktop</source>
        <translation>CAMB Desktop</translation>
    </message>
    <message>
        <source>CAMB Desktop could not open because of a fault in it. Your runs are untouched; the log says more</source>
        <translation>CAMB Desktop n’a pas pu s’ouvrir à cause d’un défaut du programme. Vos runs sont intacts ; le journal en dit plus</translation>
    </message>
    <message>
        <source>CAMB Desktop – sample data</source>
        <translation>CAMB Desktop – données d’exemple</translation>
    </message>
    <message>
        <source>CAMB.AI asks for a break after too many requests. Wait a moment, then try again.</source>
        <translation>CAMB.AI demande une pause après trop de requêtes. Attendre un instant, puis réessayer.</translation>
    </message>
    <message>
        <source>CAMB.AI asks for a break of {wait}. Try again after that.</source>
        <translation>CAMB.AI demande une pause de {wait}. Réessayer ensuite.</translation>
    </message>
    <message>
        <source>CAMB.AI could not be asked about this key; it is used all the same.</source>
        <translation>CAMB.AI n’a pas pu être interrogé sur cette clé ; elle est utilisée quand même.</translation>
    </message>
    <message>
        <source>CAMB.AI could not deliver this run.</source>
        <translation>CAMB.AI n’a pas pu livrer ce run.</translation>
    </message>
    <message>
        <source>CAMB.AI could not generate this audio.</source>
        <translation>CAMB.AI n’a pas pu générer cet audio.</translation>
    </message>
    <message>
        <source>CAMB.AI did not accept the API key.</source>
        <translation>CAMB.AI n’a pas accepté la clé API.</translation>
    </message>
    <message>
        <source>CAMB.AI did not accept this request.</source>
        <translation>CAMB.AI n’a pas accepté cette requête.</translation>
    </message>
    <message>
        <source>CAMB.AI does not accept the API key</source>
        <translation>CAMB.AI n’accepte pas la clé API</translation>
    </message>
    <message>
        <source>CAMB.AI does not give this run to your API key. It may belong to another account.</source>
        <translation>CAMB.AI ne donne pas ce run à votre clé API. Il appartient peut-être à un autre compte.</translation>
    </message>
    <message>
        <source>CAMB.AI does not refuse this key.</source>
        <translation>CAMB.AI ne refuse pas cette clé.</translation>
    </message>
    <message>
        <source>CAMB.AI found no run of this kind with this ID.</source>
        <translation>CAMB.AI n’a trouvé aucun run de ce type avec cet ID.</translation>
    </message>
    <message>
        <source>CAMB.AI gave a link that is not safe to use.</source>
        <translation>CAMB.AI a donné un lien qui n’est pas sûr.</translation>
    </message>
    <message>
        <source>CAMB.AI gives no link for this run. Save the audio instead.</source>
        <translation>CAMB.AI ne donne pas de lien pour ce run. Enregistrer plutôt l’audio.</translation>
    </message>
    <message>
        <source>CAMB.AI hands out your runs to you alone. Your key is kept by this computer’s own key store.</source>
        <translation>CAMB.AI ne remet vos runs qu’à vous. Votre clé est conservée dans le trousseau de cet ordinateur.</translation>
    </message>
    <message>
        <source>CAMB.AI has no finished run with this ID. It may be still in the making, deleted, or another account’s.</source>
        <translation>CAMB.AI n’a pas de run terminé avec cet ID. Il est peut-être encore en cours, supprimé, ou d’un autre compte.</translation>
    </message>
    <message>
        <source>CAMB.AI has no run with this ID, or no longer gives out runs of this kind.</source>
        <translation>CAMB.AI n’a pas de run avec cet ID, ou ne donne plus de runs de ce type.</translation>
    </message>
    <message>
        <source>CAMB.AI has trouble of its own right now.</source>
        <translation>CAMB.AI a lui-même des difficultés en ce moment.</translation>
    </message>
    <message>
        <source>CAMB.AI no longer gives out runs of this kind.</source>
        <translation>CAMB.AI ne donne plus de runs de ce type.</translation>
    </message>
    <message>
        <source>CAMB.AI pointed to an address that is not safe, so it was not followed.</source>
        <translation>CAMB.AI a indiqué une adresse qui n’est pas sûre ; elle n’a pas été suivie.</translation>
    </message>
    <message>
        <source>CAMB.AI refuses this key. Copy it once more and enter it again.</source>
        <translation>CAMB.AI refuse cette clé. La copier encore une fois et la ressaisir.</translation>
    </message>
    <message>
        <source>CAMB.AI sent something that is not audio.</source>
        <translation>CAMB.AI a envoyé quelque chose qui n’est pas de l’audio.</translation>
    </message>
    <message>
        <source>Cache</source>
        <translation>Cache</translation>
    </message>
    <message numerus="yes">
        <source>Cache: %n take, {size}|Cache: %n takes, {size}</source>
        <translation><numerusform>Cache : %n prise, {size}</numerusform><numerusform>Cache : %n prises, {size}</numerusform></translation>
    </message>
    <message>
        <source>Came by the key</source>
        <translation>Venu par la clé</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Cancel download</source>
        <translation>Annuler le téléchargement</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Annulé</translation>
    </message>
    <message>
        <source>Change of kind</source>
        <translation>Changement de type</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Canaux</translation>
    </message>
    <message>
        <source>Check the key…</source>
        <translation>Vérifier la clé…</translation>
    </message>
    <message>
        <source>Checked at once, then kept by this computer’s key store.</source>
        <translation>Vérifiée aussitôt, puis conservée dans le trousseau de cet ordinateur.</translation>
    </message>
    <message>
        <source>Checked at once. Kept until you quit: this computer has no key store.</source>
        <translation>Vérifiée aussitôt. Conservée jusqu’à la fermeture : cet ordinateur n’a pas de trousseau.</translation>
    </message>
    <message>
        <source>Checking the key …</source>
        <translation>Vérification de la clé…</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Choisir</translation>
    </message>
    <message>
        <source>Choose another…</source>
        <translation>En choisir un autre…</translation>
    </message>
    <message>
        <source>Choose output…</source>
        <translation>Choisir la sortie…</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Clear selection</source>
        <translation>Effacer la sélection</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Effacer la recherche</translation>
    </message>
    <message>
        <source>Clear the selection</source>
        <translation>Effacer la sélection</translation>
    </message>
    <message>
        <source>Clear the selection, leave compare, stop</source>
        <translation>Effacer la sélection, quitter la comparaison, arrêter</translation>
    </message>
    <message>
        <source>Clipped</source>
        <translation>Écrêté</translation>
    </message>
    <message>
        <source>Clipped samples</source>
        <translation>Échantillons écrêtés</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Close details</source>
        <translation>Fermer les détails</translation>
    </message>
    <message>
        <source>Collection {name} deleted; its runs stay</source>
        <translation>Collection {name} supprimée ; ses runs restent</translation>
    </message>
    <message>
        <source>Collections</source>
        <translation>Collections</translation>
    </message>
    <message>
        <source>Collections and saved searches</source>
        <translation>Collections et recherches enregistrées</translation>
    </message>
    <message>
        <source>Collections to drop runs onto</source>
        <translation>Collections où déposer des runs</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>Columns of measures</source>
        <translation>Colonnes de mesures</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparer</translation>
    </message>
    <message>
        <source>Compare no more</source>
        <translation>Ne plus comparer</translation>
    </message>
    <message>
        <source>Convert to {name} (*.{ending})</source>
        <translation>Convertir en {name} (*.{ending})</translation>
    </message>
    <message numerus="yes">
        <source>Copy 1 link|Copy %n links</source>
        <translation><numerusform>Copier 1 lien</numerusform><numerusform>Copier %n liens</numerusform></translation>
    </message>
    <message>
        <source>Copy Link</source>
        <translation>Copier le lien</translation>
    </message>
    <message>
        <source>Copy Link takes this one, or asks for a fresh one when little time is left</source>
        <translation>« Copier le lien » prend celui-ci, ou en demande un nouveau s’il reste peu de temps</translation>
    </message>
    <message>
        <source>Copy a link for each kept take</source>
        <translation>Copier un lien pour chaque prise gardée</translation>
    </message>
    <message>
        <source>Copy a link that works now</source>
        <translation>Copier un lien qui marche maintenant</translation>
    </message>
    <message>
        <source>Copy kept links</source>
        <translation>Copier les liens gardés</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Copier le lien</translation>
    </message>
    <message>
        <source>Copy links</source>
        <translation>Copier les liens</translation>
    </message>
    <message>
        <source>Copy links of the kept takes</source>
        <translation>Copier les liens des prises gardées</translation>
    </message>
    <message>
        <source>Copy run IDs</source>
        <translation>Copier les ID de run</translation>
    </message>
    <message>
        <source>Copy share link</source>
        <translation>Copier le lien de partage</translation>
    </message>
    <message>
        <source>Copy the report</source>
        <translation>Copier le rapport</translation>
    </message>
    <message>
        <source>Copy these details</source>
        <translation>Copier ces détails</translation>
    </message>
    <message>
        <source>Could not reach {host}. Check that address and the connection.</source>
        <translation>{host} n’a pas pu être joint. Vérifier cette adresse et la connexion.</translation>
    </message>
    <message>
        <source>Counting …</source>
        <translation>Comptage…</translation>
    </message>
    <message>
        <source>DC offset</source>
        <translation>décalage continu</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Décision</translation>
    </message>
    <message>
        <source>Delete this collection</source>
        <translation>Supprimer cette collection</translation>
    </message>
    <message>
        <source>Delete this saved search</source>
        <translation>Supprimer cette recherche enregistrée</translation>
    </message>
    <message>
        <source>Delete {name}</source>
        <translation>Supprimer {name}</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Masquer</translation>
    </message>
    <message>
        <source>Door slam {n}</source>
        <translation>Porte qui claque {n}</translation>
    </message>
    <message>
        <source>Downloading</source>
        <translation>Téléchargement</translation>
    </message>
    <message>
        <source>Drag to scroll</source>
        <translation>Glisser pour défiler</translation>
    </message>
    <message>
        <source>Drawing</source>
        <translation>Dessin</translation>
    </message>
    <message>
        <source>Drawing of a waveform</source>
        <translation>Dessin d’une forme d’onde</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Édition</translation>
    </message>
    <message>
        <source>Ended before all had come; the window goes on with them</source>
        <translation>Terminé avant que tout soit arrivé ; la fenêtre continue</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Erreur</translation>
    </message>
    <message>
        <source>Evicted</source>
        <translation>Retiré du cache</translation>
    </message>
    <message numerus="yes">
        <source>Export a list of %n run|Export a list of %n runs</source>
        <translation><numerusform>Exporter une liste de %n run</numerusform><numerusform>Exporter une liste de %n runs</numerusform></translation>
    </message>
    <message>
        <source>Export list…</source>
        <translation>Exporter la liste…</translation>
    </message>
    <message numerus="yes">
        <source>Exported %n run to {name}|Exported %n runs to {name}</source>
        <translation><numerusform>%n run exporté vers {name}</numerusform><numerusform>%n runs exportés vers {name}</numerusform></translation>
    </message>
    <message>
        <source>FLAC</source>
        <translation>FLAC</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échec</translation>
    </message>
    <message>
        <source>Faster</source>
        <translation>Plus rapide</translation>
    </message>
    <message>
        <source>Fetch again</source>
        <translation>Récupérer de nouveau</translation>
    </message>
    <message>
        <source>Fetching runs</source>
        <translation>Récupération des runs</translation>
    </message>
    <message>
        <source>Fetching runs needs your CAMB.AI API key.</source>
        <translation>Pour récupérer des runs, il faut votre clé API CAMB.AI.</translation>
    </message>
    <message>
        <source>Fetching runs needs your CAMB.AI API key: set CAMB_API_KEY, or enter it in the settings of the window</source>
        <translation>Pour récupérer des runs, il faut votre clé API CAMB.AI : définir CAMB_API_KEY ou la saisir dans les réglages de la fenêtre</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Fichiers</translation>
    </message>
    <message>
        <source>Files cannot be written to that folder.</source>
        <translation>Impossible d’écrire des fichiers dans ce dossier.</translation>
    </message>
    <message>
        <source>Files to be saved</source>
        <translation>Fichiers à enregistrer</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Chercher</translation>
    </message>
    <message>
        <source>Find in list</source>
        <translation>Chercher dans la liste</translation>
    </message>
    <message>
        <source>Find in list…</source>
        <translation>Chercher dans la liste…</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Forget the key</source>
        <translation>Oublier la clé</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Forward 1 s</source>
        <translation>Avancer de 1 s</translation>
    </message>
    <message>
        <source>Forward 5 s</source>
        <translation>Avancer de 5 s</translation>
    </message>
    <message>
        <source>Free the cache now</source>
        <translation>Libérer le cache maintenant</translation>
    </message>
    <message>
        <source>Fresh link</source>
        <translation>Nouveau lien</translation>
    </message>
    <message>
        <source>Fresh link when</source>
        <translation>Nouveau lien quand</translation>
    </message>
    <message>
        <source>Getting the samples …</source>
        <translation>Récupération des exemples…</translation>
    </message>
    <message>
        <source>Go on after a decision</source>
        <translation>Continuer après une décision</translation>
    </message>
    <message>
        <source>Go on to the next take after a decision</source>
        <translation>Passer à la prise suivante après une décision</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>Y aller</translation>
    </message>
    <message>
        <source>Go to the search</source>
        <translation>Aller à la recherche</translation>
    </message>
    <message numerus="yes">
        <source>Hear it again|Hear the %n again</source>
        <translation><numerusform>La réécouter</numerusform><numerusform>Réécouter les %n</numerusform></translation>
    </message>
    <message>
        <source>Hear the kept takes again</source>
        <translation>Réécouter les prises gardées</translation>
    </message>
    <message>
        <source>Hear the rejected again</source>
        <translation>Réécouter les rejetées</translation>
    </message>
    <message>
        <source>Hear what you generated</source>
        <translation>Écoutez ce que vous avez généré</translation>
    </message>
    <message>
        <source>Hear {take} at the same place</source>
        <translation>Écouter {take} au même endroit</translation>
    </message>
    <message>
        <source>Hear, judge, keep and share the audio that CAMB.AI generated for you.</source>
        <translation>Écouter, juger, garder et partager l’audio que CAMB.AI a généré pour vous.</translation>
    </message>
    <message>
        <source>Heard, undecided</source>
        <translation>Écoutée, sans décision</translation>
    </message>
    <message>
        <source>Height of the player</source>
        <translation>Hauteur du lecteur</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Dossier personnel</translation>
    </message>
    <message>
        <source>How far the middle line is off</source>
        <translation>Écart de la ligne médiane</translation>
    </message>
    <message>
        <source>How long the link that is held still works</source>
        <translation>Combien de temps le lien détenu marche encore</translation>
    </message>
    <message>
        <source>In the list and the waveform</source>
        <translation>Dans la liste et la forme d’onde</translation>
    </message>
    <message>
        <source>In {names}</source>
        <translation>Dans {names}</translation>
    </message>
    <message>
        <source>Incomplete</source>
        <translation>Incomplet</translation>
    </message>
    <message>
        <source>Incomplete: ends at {time}</source>
        <translation>Incomplet : finit à {time}</translation>
    </message>
    <message>
        <source>Insert</source>
        <translation>Insérer</translation>
    </message>
    <message>
        <source>It is PCM, since {format} cannot be cut</source>
        <translation>Il est en PCM, car {format} ne peut pas être coupé</translation>
    </message>
    <message>
        <source>It is damaged</source>
        <translation>Il est endommagé</translation>
    </message>
    <message>
        <source>It is incomplete</source>
        <translation>Il est incomplet</translation>
    </message>
    <message>
        <source>It is too short or too soft to be measured, and its level stays</source>
        <translation>Elle est trop courte ou trop faible pour être mesurée, et son niveau reste</translation>
    </message>
    <message>
        <source>It left the cache to make room. CAMB.AI still has it: it is fetched again when you select it</source>
        <translation>Elle a quitté le cache pour faire de la place. CAMB.AI l’a encore : elle est récupérée à la sélection</translation>
    </message>
    <message>
        <source>It stays {below} below {target}, so that its peaks are not cut off</source>
        <translation>Elle reste {below} sous {target}, pour que ses crêtes ne soient pas coupées</translation>
    </message>
    <message>
        <source>Its audio is not here. Open CAMB Desktop to fetch it</source>
        <translation>Son audio n’est pas ici. Ouvrir CAMB Desktop pour le récupérer</translation>
    </message>
    <message>
        <source>Its middle line is off by 1 % or more</source>
        <translation>Sa ligne médiane est décalée de 1 % ou plus</translation>
    </message>
    <message>
        <source>Its take is damaged</source>
        <translation>Sa prise est endommagée</translation>
    </message>
    <message>
        <source>Its take is incomplete</source>
        <translation>Sa prise est incomplète</translation>
    </message>
    <message>
        <source>JSON (*{ending})</source>
        <translation>JSON (*{ending})</translation>
    </message>
    <message>
        <source>Jump to tenths of the take</source>
        <translation>Sauter par dixièmes de la prise</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Garder</translation>
    </message>
    <message numerus="yes">
        <source>Keep %n take|Keep %n takes</source>
        <translation><numerusform>Garder %n prise</numerusform><numerusform>Garder %n prises</numerusform></translation>
    </message>
    <message>
        <source>Keep (S)</source>
        <translation>Garder (S)</translation>
    </message>
    <message>
        <source>Keep audio in</source>
        <translation>Conserver l’audio dans</translation>
    </message>
    <message>
        <source>Keep it in this computer’s key store</source>
        <translation>La conserver dans le trousseau de cet ordinateur</translation>
    </message>
    <message>
        <source>Keep, and go on</source>
        <translation>Garder et continuer</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Gardées</translation>
    </message>
    <message numerus="yes">
        <source>Kept %n take|Kept %n takes</source>
        <translation><numerusform>%n prise gardée</numerusform><numerusform>%n prises gardées</numerusform></translation>
    </message>
    <message>
        <source>Kept takes</source>
        <translation>Prises gardées</translation>
    </message>
    <message>
        <source>Kept {name}</source>
        <translation>{name} gardé</translation>
    </message>
    <message numerus="yes">
        <source>Kept: %n take, {size}|Kept: %n takes, {size}</source>
        <translation><numerusform>Gardé : %n prise, {size}</numerusform><numerusform>Gardé : %n prises, {size}</numerusform></translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clé</translation>
    </message>
    <message>
        <source>Key in use</source>
        <translation>Clé utilisée</translation>
    </message>
    <message>
        <source>Key state</source>
        <translation>État de la clé</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Kind of problem: {slug}</source>
        <translation>Genre de problème : {slug}</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Leave compare</source>
        <translation>Quitter la comparaison</translation>
    </message>
    <message>
        <source>Leave the sample data</source>
        <translation>Quitter les données d’exemple</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Laissés de côté</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Durée</translation>
    </message>
    <message numerus="yes">
        <source>Let %n take go all the same ({size})|Let %n takes go all the same ({size})</source>
        <translation><numerusform>Laisser partir %n prise quand même ({size})</numerusform><numerusform>Laisser partir %n prises quand même ({size})</numerusform></translation>
    </message>
    <message>
        <source>Let the onsets of compared takes meet</source>
        <translation>Faire coïncider les attaques des prises comparées</translation>
    </message>
    <message>
        <source>Level as it is</source>
        <translation>Niveau tel quel</translation>
    </message>
    <message>
        <source>Level meter</source>
        <translation>Indicateur de niveau</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Licences</translation>
    </message>
    <message>
        <source>Licences…</source>
        <translation>Licences…</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Limit of the cache</source>
        <translation>Limite du cache</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Lien</translation>
    </message>
    <message numerus="yes">
        <source>Link copied|%n links copied</source>
        <translation><numerusform>Lien copié</numerusform><numerusform>%n liens copiés</numerusform></translation>
    </message>
    <message>
        <source>Link ends in {left}</source>
        <translation>Le lien expire dans {left}</translation>
    </message>
    <message>
        <source>List and player</source>
        <translation>Liste et lecteur</translation>
    </message>
    <message numerus="yes">
        <source>List of %n run taken back|List of %n runs taken back</source>
        <translation><numerusform>Liste de %n run annulée</numerusform><numerusform>Liste de %n runs annulée</numerusform></translation>
    </message>
    <message>
        <source>List read: {what}</source>
        <translation>Liste lue : {what}</translation>
    </message>
    <message>
        <source>Listening</source>
        <translation>Écoute</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>Loop</source>
        <translation>Boucle</translation>
    </message>
    <message>
        <source>Loop playback</source>
        <translation>Lecture en boucle</translation>
    </message>
    <message>
        <source>Loop selection</source>
        <translation>Lire la sélection en boucle</translation>
    </message>
    <message>
        <source>Loud from its very first sample</source>
        <translation>Fort dès le tout premier échantillon</translation>
    </message>
    <message>
        <source>Louder</source>
        <translation>Plus fort</translation>
    </message>
    <message>
        <source>Loudest point between the samples</source>
        <translation>Point le plus fort entre les échantillons</translation>
    </message>
    <message>
        <source>Loudest sample</source>
        <translation>Échantillon le plus fort</translation>
    </message>
    <message>
        <source>Loudness</source>
        <translation>Sonie</translation>
    </message>
    <message>
        <source>Loudness of the whole take (EBU R128)</source>
        <translation>Sonie de la prise entière (EBU R128)</translation>
    </message>
    <message>
        <source>MP3</source>
        <translation>MP3</translation>
    </message>
    <message>
        <source>Made {softer} softer, so that its peaks are not cut off</source>
        <translation>Baissée de {softer}, pour que ses crêtes ne soient pas coupées</translation>
    </message>
    <message>
        <source>Make</source>
        <translation>Créer</translation>
    </message>
    <message>
        <source>Mark a take with A first, then switch with B.</source>
        <translation>Marquer d’abord une prise avec A, puis alterner avec B.</translation>
    </message>
    <message>
        <source>Mark as take A</source>
        <translation>Marquer comme prise A</translation>
    </message>
    <message>
        <source>Mark as take A, to switch between it and another</source>
        <translation>Marquer comme prise A, pour alterner avec une autre</translation>
    </message>
    <message>
        <source>Match loudness</source>
        <translation>Égaliser la sonie</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>Mesures</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
    <message>
        <source>Minutes and seconds</source>
        <translation>Minutes et secondes</translation>
    </message>
    <message>
        <source>Mono, stereo or more</source>
        <translation>Mono, stéréo ou plus</translation>
    </message>
    <message>
        <source>Move it here</source>
        <translation>Déplacer ici</translation>
    </message>
    <message>
        <source>Move the kept audio…</source>
        <translation>Déplacer l’audio gardé…</translation>
    </message>
    <message>
        <source>Move the last edge</source>
        <translation>Décaler le dernier bord</translation>
    </message>
    <message>
        <source>Move the last edge further</source>
        <translation>Décaler davantage le dernier bord</translation>
    </message>
    <message>
        <source>Move…</source>
        <translation>Déplacer…</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>Muet</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Name is taken, so numbered</source>
        <translation>Nom déjà pris, donc numéroté</translation>
    </message>
    <message>
        <source>Name of another key</source>
        <translation>Nom d’une autre clé</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Noms</translation>
    </message>
    <message numerus="yes">
        <source>Names all %n selected runs; {n} is the number of each</source>
        <translation><numerusform>Nomme le run sélectionné ; {n} est son numéro</numerusform><numerusform>Nomme les %n runs sélectionnés ; {n} est le numéro de chacun</numerusform></translation>
    </message>
    <message>
        <source>New collection</source>
        <translation>Nouvelle collection</translation>
    </message>
    <message numerus="yes">
        <source>New collection with %n run|New collection with %n runs</source>
        <translation><numerusform>Nouvelle collection avec %n run</numerusform><numerusform>Nouvelle collection avec %n runs</numerusform></translation>
    </message>
    <message>
        <source>New collection…</source>
        <translation>Nouvelle collection…</translation>
    </message>
    <message>
        <source>New name</source>
        <translation>Nouveau nom</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivante</translation>
    </message>
    <message>
        <source>Next pane</source>
        <translation>Zone suivante</translation>
    </message>
    <message>
        <source>Next take</source>
        <translation>Prise suivante</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>No audio in this file</source>
        <translation>Pas d’audio dans ce fichier</translation>
    </message>
    <message>
        <source>No audio output was found. Everything but playing works.</source>
        <translation>Aucune sortie audio trouvée. Tout marche sauf la lecture.</translation>
    </message>
    <message>
        <source>No audio yet</source>
        <translation>Pas encore d’audio</translation>
    </message>
    <message>
        <source>No connection came about. Check the network.</source>
        <translation>Aucune connexion ne s’est établie. Vérifier le réseau.</translation>
    </message>
    <message>
        <source>No key yet. This computer cannot keep one safe, so one that you enter is used until you quit.</source>
        <translation>Pas encore de clé. Cet ordinateur ne peut en conserver aucune en sûreté ; celle que vous saisissez sert jusqu’à la fermeture.</translation>
    </message>
    <message>
        <source>No key yet. You find yours in CAMB.AI Studio under API keys.</source>
        <translation>Pas encore de clé. Vous la trouvez dans CAMB.AI Studio sous API Keys.</translation>
    </message>
    <message>
        <source>No link could be made for this run.</source>
        <translation>Aucun lien n’a pu être créé pour ce run.</translation>
    </message>
    <message>
        <source>No name, so its ID</source>
        <translation>Pas de nom, donc son ID</translation>
    </message>
    <message>
        <source>No network. Downloads go on by themselves when it is back</source>
        <translation>Pas de réseau. Les téléchargements reprennent tout seuls à son retour</translation>
    </message>
    <message>
        <source>No room beside the list for the audio that you keep: it stays in the cache. Make some room</source>
        <translation>Pas de place à côté de la liste pour l’audio gardé : il reste dans le cache. Libérer de la place</translation>
    </message>
    <message>
        <source>No run fits the search and the filters.</source>
        <translation>Aucun run ne correspond à la recherche et aux filtres.</translation>
    </message>
    <message>
        <source>None of the kept takes has its audio yet</source>
        <translation>Aucune des prises gardées n’a encore son audio</translation>
    </message>
    <message>
        <source>Not understood: {pieces}</source>
        <translation>Non compris : {pieces}</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Nothing above −90 dBFS</source>
        <translation>Rien au-dessus de −90 dBFS</translation>
    </message>
    <message>
        <source>Nothing above −90 dBFS in the whole take</source>
        <translation>Rien au-dessus de −90 dBFS dans toute la prise</translation>
    </message>
    <message>
        <source>Nothing here comes from your account, and no key is needed.</source>
        <translation>Rien ici ne vient de votre compte, et aucune clé n’est nécessaire.</translation>
    </message>
    <message>
        <source>Nothing is kept yet</source>
        <translation>Rien n’est encore gardé</translation>
    </message>
    <message>
        <source>Nothing kept yet</source>
        <translation>Rien de gardé pour l’instant</translation>
    </message>
    <message numerus="yes">
        <source>Nothing kept, %n rejected. Nothing was deleted.</source>
        <translation><numerusform>Rien de gardé, %n rejetée. Rien n’a été supprimé.</numerusform><numerusform>Rien de gardé, %n rejetées. Rien n’a été supprimé.</numerusform></translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>Aucun résultat</translation>
    </message>
    <message>
        <source>Nothing rejected</source>
        <translation>Rien de rejeté</translation>
    </message>
    <message>
        <source>Nothing was measured yet.</source>
        <translation>Rien n’a encore été mesuré.</translation>
    </message>
    <message>
        <source>Nothing was renamed. {why}</source>
        <translation>Rien n’a été renommé. {why}</translation>
    </message>
    <message>
        <source>Nothing was saved in {folder}. {why} Choose another folder, or try again</source>
        <translation>Rien n’a été enregistré dans {folder}. {why} Choisir un autre dossier, ou réessayer</translation>
    </message>
    <message>
        <source>Nothing was sent. This is what a report of the fault would say: it holds no key, no task ID and no link that works. Copy it, look it over, and send it along with what you did.</source>
        <translation>Rien n’a été envoyé. Voici ce que dirait un rapport du défaut : il ne contient ni clé, ni ID de tâche, ni lien valable. Le copier, le relire et l’envoyer avec ce que vous faisiez.</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Ogg Vorbis</source>
        <translation>Ogg Vorbis</translation>
    </message>
    <message>
        <source>On one loudspeaker it cancels itself out</source>
        <translation>Sur un seul haut-parleur, il s’annule</translation>
    </message>
    <message>
        <source>Only the first part of the file plays</source>
        <translation>Seule la première partie du fichier joue</translation>
    </message>
    <message>
        <source>Open files</source>
        <translation>Ouvrir des fichiers</translation>
    </message>
    <message>
        <source>Open files with run IDs</source>
        <translation>Ouvrir des fichiers avec des ID de run</translation>
    </message>
    <message>
        <source>Open files…</source>
        <translation>Ouvrir des fichiers…</translation>
    </message>
    <message>
        <source>Open the menu</source>
        <translation>Ouvrir le menu</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Sortie</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Paste and add</source>
        <translation>Coller et ajouter</translation>
    </message>
    <message>
        <source>Paste run IDs in any form, then press Return</source>
        <translation>Coller des ID de run sous n’importe quelle forme, puis appuyer sur Entrée</translation>
    </message>
    <message>
        <source>Paste run IDs into the field above, in any form: one per line, a list, JSON, links, a whole log.
Press Return, and each run appears here with its waveform.</source>
        <translation>Coller des ID de run dans le champ ci-dessus, sous n’importe quelle forme : un par ligne, une liste, du JSON, des liens, tout un journal.
Appuyer sur Entrée, et chaque run apparaît ici avec sa forme d’onde.</translation>
    </message>
    <message>
        <source>Paste run IDs, a list, JSON, links, a log …</source>
        <translation>Coller des ID de run, une liste, du JSON, des liens…</translation>
    </message>
    <message>
        <source>Paste run IDs, listen, keep the best, hand them on.</source>
        <translation>Coller des ID de run, écouter, garder les meilleurs, les transmettre.</translation>
    </message>
    <message>
        <source>Paste your API key</source>
        <translation>Coller votre clé API</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Peak</source>
        <translation>Crête</translation>
    </message>
    <message>
        <source>Peak and RMS level. Click to reset the clip mark.</source>
        <translation>Niveau crête et RMS. Cliquer pour effacer la marque d’écrêtage.</translation>
    </message>
    <message>
        <source>Per cent</source>
        <translation>Pour cent</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Lecture</translation>
    </message>
    <message>
        <source>Play a run as soon as it is selected</source>
        <translation>Lire un run dès qu’il est sélectionné</translation>
    </message>
    <message>
        <source>Play all takes at the same loudness</source>
        <translation>Lire toutes les prises à la même sonie</translation>
    </message>
    <message>
        <source>Play from the start</source>
        <translation>Lire depuis le début</translation>
    </message>
    <message>
        <source>Play on selection</source>
        <translation>Lire à la sélection</translation>
    </message>
    <message>
        <source>Play on to the next take</source>
        <translation>Enchaîner sur la prise suivante</translation>
    </message>
    <message>
        <source>Play or pause</source>
        <translation>Lecture ou pause</translation>
    </message>
    <message>
        <source>Playback</source>
        <translation>Lecture</translation>
    </message>
    <message>
        <source>Playing</source>
        <translation>Lecture</translation>
    </message>
    <message>
        <source>Playing speed</source>
        <translation>Vitesse de lecture</translation>
    </message>
    <message>
        <source>Playing stopped because of a fault in this program. The take itself is untouched.</source>
        <translation>La lecture s’est arrêtée à cause d’un défaut de ce programme. La prise elle-même est intacte.</translation>
    </message>
    <message>
        <source>Playing; press to pause</source>
        <translation>En lecture ; appuyer pour mettre en pause</translation>
    </message>
    <message>
        <source>Playlist with its audio (*{ending})</source>
        <translation>Liste de lecture avec son audio (*{ending})</translation>
    </message>
    <message>
        <source>Plays when it arrives …</source>
        <translation>Lecture à l’arrivée…</translation>
    </message>
    <message>
        <source>Plus</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>Press to play</source>
        <translation>Appuyer pour lire</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Précédente</translation>
    </message>
    <message>
        <source>Previous pane</source>
        <translation>Zone précédente</translation>
    </message>
    <message>
        <source>Previous take</source>
        <translation>Prise précédente</translation>
    </message>
    <message>
        <source>Problem details</source>
        <translation>Détails du problème</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problèmes</translation>
    </message>
    <message>
        <source>Problems only</source>
        <translation>Problèmes seulement</translation>
    </message>
    <message>
        <source>Put {field} where the cursor is</source>
        <translation>Mettre {field} à l’endroit du curseur</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Quieter</source>
        <translation>Moins fort</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Fréquence</translation>
    </message>
    <message>
        <source>Reading of a list</source>
        <translation>Lecture d’une liste</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Prêt</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Redo {act}</source>
        <translation>Rétablir : {act}</translation>
    </message>
    <message>
        <source>Reduce motion</source>
        <translation>Réduire les animations</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Rejeter</translation>
    </message>
    <message numerus="yes">
        <source>Reject %n take|Reject %n takes</source>
        <translation><numerusform>Rejeter %n prise</numerusform><numerusform>Rejeter %n prises</numerusform></translation>
    </message>
    <message>
        <source>Reject (X)</source>
        <translation>Rejeter (X)</translation>
    </message>
    <message>
        <source>Reject, and go on; nothing is deleted</source>
        <translation>Rejeter et continuer ; rien n’est supprimé</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Rejetées</translation>
    </message>
    <message numerus="yes">
        <source>Rejected %n take|Rejected %n takes</source>
        <translation><numerusform>%n prise rejetée</numerusform><numerusform>%n prises rejetées</numerusform></translation>
    </message>
    <message>
        <source>Rejected {name}</source>
        <translation>{name} rejeté</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Remarques</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n run|Remove %n runs</source>
        <translation><numerusform>Retirer %n run</numerusform><numerusform>Retirer %n runs</numerusform></translation>
    </message>
    <message>
        <source>Remove from list</source>
        <translation>Retirer de la liste</translation>
    </message>
    <message>
        <source>Remove this key</source>
        <translation>Retirer cette clé</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
    <message>
        <source>Rename this collection…</source>
        <translation>Renommer cette collection…</translation>
    </message>
    <message>
        <source>Rename {name}</source>
        <translation>Renommer {name}</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>Resampled to {rate}</source>
        <translation>Rééchantillonné à {rate}</translation>
    </message>
    <message>
        <source>Reset columns</source>
        <translation>Réinitialiser les colonnes</translation>
    </message>
    <message>
        <source>Reset this page</source>
        <translation>Réinitialiser cette page</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Rough for less than a millisecond</source>
        <translation>Rugueux pendant moins d’une milliseconde</translation>
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
        <translation><numerusform>ID de run copié</numerusform><numerusform>%n ID de run copiés</numerusform></translation>
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
        <translation>Le run {id} est déjà dans la liste</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Runs</translation>
    </message>
    <message>
        <source>S keeps a take, and goes on to the next.</source>
        <translation>S garde une prise et passe à la suivante.</translation>
    </message>
    <message>
        <source>Safe mode: your list as it is, default settings, no sound and no network. Start anew to leave it.</source>
        <translation>Mode sans échec : votre liste telle quelle, réglages par défaut, sans son ni réseau. Redémarrer pour en sortir.</translation>
    </message>
    <message>
        <source>Sample data</source>
        <translation>Données d’exemple</translation>
    </message>
    <message>
        <source>Sample data needs no key of yours.</source>
        <translation>Les données d’exemple ne demandent aucune clé.</translation>
    </message>
    <message>
        <source>Sample data · Leave</source>
        <translation>Données d’exemple · Quitter</translation>
    </message>
    <message>
        <source>Sample rate</source>
        <translation>Fréquence d’échantillonnage</translation>
    </message>
    <message>
        <source>Sample takes that live on this computer. Nothing is sent, and you leave them with one click.</source>
        <translation>Des prises d’exemple sur cet ordinateur. Rien n’est envoyé, et un clic suffit pour en sortir.</translation>
    </message>
    <message>
        <source>Samples at full scale</source>
        <translation>Échantillons à pleine échelle</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message numerus="yes">
        <source>Save %n file|Save %n files</source>
        <translation><numerusform>Enregistrer %n fichier</numerusform><numerusform>Enregistrer %n fichiers</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Save %n kept|Save %n kept</source>
        <translation><numerusform>Enregistrer %n gardée</numerusform><numerusform>Enregistrer %n gardées</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Save %n take|Save %n takes</source>
        <translation><numerusform>Enregistrer %n prise</numerusform><numerusform>Enregistrer %n prises</numerusform></translation>
    </message>
    <message>
        <source>Save As…</source>
        <translation>Enregistrer sous…</translation>
    </message>
    <message>
        <source>Save audio</source>
        <translation>Enregistrer l’audio</translation>
    </message>
    <message>
        <source>Save audio as</source>
        <translation>Enregistrer l’audio sous</translation>
    </message>
    <message>
        <source>Save audio as…</source>
        <translation>Enregistrer l’audio sous…</translation>
    </message>
    <message>
        <source>Save audio that is incomplete</source>
        <translation>Enregistrer un audio incomplet</translation>
    </message>
    <message>
        <source>Save in another format</source>
        <translation>Enregistrer dans un autre format</translation>
    </message>
    <message>
        <source>Save in another format…</source>
        <translation>Enregistrer dans un autre format…</translation>
    </message>
    <message>
        <source>Save kept</source>
        <translation>Enregistrer les gardées</translation>
    </message>
    <message>
        <source>Save selection</source>
        <translation>Enregistrer la sélection</translation>
    </message>
    <message>
        <source>Save selection…</source>
        <translation>Enregistrer la sélection…</translation>
    </message>
    <message>
        <source>Save the audio as it was received</source>
        <translation>Enregistrer l’audio tel que reçu</translation>
    </message>
    <message>
        <source>Save the kept takes</source>
        <translation>Enregistrer les prises gardées</translation>
    </message>
    <message>
        <source>Save the kept takes to a folder</source>
        <translation>Enregistrer les prises gardées dans un dossier</translation>
    </message>
    <message>
        <source>Save the kept takes…</source>
        <translation>Enregistrer les prises gardées…</translation>
    </message>
    <message>
        <source>Save the search</source>
        <translation>Enregistrer la recherche</translation>
    </message>
    <message>
        <source>Save this search</source>
        <translation>Enregistrer cette recherche</translation>
    </message>
    <message>
        <source>Save this search…</source>
        <translation>Enregistrer cette recherche…</translation>
    </message>
    <message>
        <source>Save to</source>
        <translation>Enregistrer dans</translation>
    </message>
    <message numerus="yes">
        <source>Saved %n file to {folder}|Saved %n files to {folder}</source>
        <translation><numerusform>%n fichier enregistré dans {folder}</numerusform><numerusform>%n fichiers enregistrés dans {folder}</numerusform></translation>
    </message>
    <message>
        <source>Saved search</source>
        <translation>Recherche enregistrée</translation>
    </message>
    <message>
        <source>Saved search {name} deleted</source>
        <translation>Recherche enregistrée {name} supprimée</translation>
    </message>
    <message>
        <source>Saved {name}</source>
        <translation>{name} enregistré</translation>
    </message>
    <message>
        <source>Saved {name} with {percent} % of the selection: the take ends there</source>
        <translation>{name} enregistré avec {percent} % de la sélection : la prise finit là</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Search IDs, names, notes, tags and states</source>
        <translation>Chercher dans les ID, noms, notes, étiquettes et états</translation>
    </message>
    <message>
        <source>Search saved as {name}</source>
        <translation>Recherche enregistrée sous {name}</translation>
    </message>
    <message>
        <source>Select a run to see its waveform</source>
        <translation>Sélectionner un run pour voir sa forme d’onde</translation>
    </message>
    <message>
        <source>Select a run to see what was measured.</source>
        <translation>Sélectionner un run pour voir ce qui a été mesuré.</translation>
    </message>
    <message>
        <source>Select another take</source>
        <translation>Sélectionner une autre prise</translation>
    </message>
    <message>
        <source>Select another take to compare with A.</source>
        <translation>Sélectionner une autre prise à comparer avec A.</translation>
    </message>
    <message>
        <source>Selecting a run no longer plays it</source>
        <translation>Sélectionner un run ne le joue plus</translation>
    </message>
    <message>
        <source>Selecting in the waveform</source>
        <translation>Sélectionner dans la forme d’onde</translation>
    </message>
    <message>
        <source>Selection ends at the playhead</source>
        <translation>La sélection finit à la tête de lecture</translation>
    </message>
    <message>
        <source>Selection starts at the playhead</source>
        <translation>La sélection commence à la tête de lecture</translation>
    </message>
    <message>
        <source>Service address</source>
        <translation>Adresse du service</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Réglages…</translation>
    </message>
    <message>
        <source>Shift one of the compared takes so that their onsets meet</source>
        <translation>Décaler l’une des prises comparées pour que leurs attaques coïncident</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Show all runs</source>
        <translation>Afficher tous les runs</translation>
    </message>
    <message>
        <source>Show details</source>
        <translation>Afficher les détails</translation>
    </message>
    <message>
        <source>Show folder</source>
        <translation>Afficher le dossier</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Afficher dans le dossier</translation>
    </message>
    <message>
        <source>Show kind</source>
        <translation>Afficher le type</translation>
    </message>
    <message>
        <source>Show only one kind</source>
        <translation>Afficher un seul type</translation>
    </message>
    <message>
        <source>Show only runs with problems</source>
        <translation>Afficher seulement les runs avec des problèmes</translation>
    </message>
    <message>
        <source>Show the folder of kept audio</source>
        <translation>Afficher le dossier de l’audio gardé</translation>
    </message>
    <message>
        <source>Show the folder of the cache</source>
        <translation>Afficher le dossier du cache</translation>
    </message>
    <message>
        <source>Show the key</source>
        <translation>Afficher la clé</translation>
    </message>
    <message>
        <source>Show the report</source>
        <translation>Afficher le rapport</translation>
    </message>
    <message>
        <source>Show the spectrogram in place of the waveform</source>
        <translation>Afficher le spectrogramme à la place de la forme d’onde</translation>
    </message>
    <message>
        <source>Show what is typed</source>
        <translation>Afficher la saisie</translation>
    </message>
    <message>
        <source>Show what was measured, in columns</source>
        <translation>Afficher ce qui a été mesuré, en colonnes</translation>
    </message>
    <message>
        <source>Shown takes</source>
        <translation>Prises affichées</translation>
    </message>
    <message>
        <source>Shows {name}</source>
        <translation>Affiche {name}</translation>
    </message>
    <message>
        <source>Silence</source>
        <translation>Silence</translation>
    </message>
    <message>
        <source>Silence at end</source>
        <translation>Silence à la fin</translation>
    </message>
    <message>
        <source>Silence at start</source>
        <translation>Silence au début</translation>
    </message>
    <message>
        <source>Silence inside</source>
        <translation>Silence au milieu</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Skip silence at the start and end</source>
        <translation>Sauter le silence au début et à la fin</translation>
    </message>
    <message>
        <source>Slower</source>
        <translation>Plus lent</translation>
    </message>
    <message>
        <source>Something that looks like an API key was left out</source>
        <translation>Quelque chose qui ressemble à une clé API a été laissé de côté</translation>
    </message>
    <message>
        <source>Something went wrong in the program. It goes on; if something looks odd, start it anew.</source>
        <translation>Quelque chose s’est mal passé dans le programme. Il continue ; si quelque chose paraît étrange, le redémarrer.</translation>
    </message>
    <message>
        <source>Something went wrong.</source>
        <translation>Quelque chose s’est mal passé.</translation>
    </message>
    <message>
        <source>Sound &amp; Music</source>
        <translation>Son et musique</translation>
    </message>
    <message>
        <source>Sound on</source>
        <translation>Son activé</translation>
    </message>
    <message>
        <source>Spectrogram</source>
        <translation>Spectrogramme</translation>
    </message>
    <message>
        <source>Speech</source>
        <translation>Voix</translation>
    </message>
    <message>
        <source>Speech, or sound and music</source>
        <translation>Voix, ou son et musique</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Vitesse</translation>
    </message>
    <message>
        <source>State of the storage</source>
        <translation>État du stockage</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Still loud in the last 20 ms</source>
        <translation>Encore fort dans les 20 dernières ms</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Stop playback</source>
        <translation>Arrêter la lecture</translation>
    </message>
    <message>
        <source>Stopped. Nothing was saved</source>
        <translation>Arrêté. Rien n’a été enregistré</translation>
    </message>
    <message>
        <source>Stopped. {saved} saved, {left} not</source>
        <translation>Arrêté. {saved} enregistrés, {left} non</translation>
    </message>
    <message>
        <source>Storage…</source>
        <translation>Stockage…</translation>
    </message>
    <message>
        <source>Switch between A and this take</source>
        <translation>Alterner entre A et cette prise</translation>
    </message>
    <message>
        <source>Table for spreadsheets (*{ending})</source>
        <translation>Tableau pour tableurs (*{ending})</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Étiquette</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message numerus="yes">
        <source>Tags of the run|Tags of %n runs</source>
        <translation><numerusform>Étiquettes du run</numerusform><numerusform>Étiquettes de %n runs</numerusform></translation>
    </message>
    <message>
        <source>Tags, with commas between</source>
        <translation>Étiquettes, séparées par des virgules</translation>
    </message>
    <message>
        <source>Tags…</source>
        <translation>Étiquettes…</translation>
    </message>
    <message>
        <source>Take A is no longer marked.</source>
        <translation>La prise A n’est plus marquée.</translation>
    </message>
    <message>
        <source>Take A is {take}. Select another and press B to switch; both play at the same loudness.</source>
        <translation>La prise A est {take}. En sélectionner une autre et alterner avec B ; les deux jouent à la même sonie.</translation>
    </message>
    <message>
        <source>Take out of {name}</source>
        <translation>Retirer de {name}</translation>
    </message>
    <message>
        <source>Take the reset back</source>
        <translation>Annuler la réinitialisation</translation>
    </message>
    <message>
        <source>Take {letter}</source>
        <translation>Prise {letter}</translation>
    </message>
    <message>
        <source>Takes that wait for a decision</source>
        <translation>Prises qui attendent une décision</translation>
    </message>
    <message>
        <source>Takes that you keep</source>
        <translation>Prises que vous gardez</translation>
    </message>
    <message>
        <source>Takes that you rejected</source>
        <translation>Prises que vous avez rejetées</translation>
    </message>
    <message>
        <source>Task status: {status}</source>
        <translation>État de la tâche : {status}</translation>
    </message>
    <message>
        <source>Texts, tables, notebooks, libraries ({endings})</source>
        <translation>Textes, tableaux, notebooks, bibliothèques ({endings})</translation>
    </message>
    <message>
        <source>That is the folder of the cache, which may be emptied. Choose another one</source>
        <translation>C’est le dossier du cache, qui peut être vidé. En choisir un autre</translation>
    </message>
    <message>
        <source>That may be an API key: it belongs in the settings, not here</source>
        <translation>Cela peut être une clé API : sa place est dans les réglages, pas ici</translation>
    </message>
    <message numerus="yes">
        <source>That run is in the list already|Those runs are in the list already</source>
        <translation><numerusform>Ce run est déjà dans la liste</numerusform><numerusform>Ces runs sont déjà dans la liste</numerusform></translation>
    </message>
    <message>
        <source>The API key cannot be used.</source>
        <translation>La clé API ne peut pas être utilisée.</translation>
    </message>
    <message>
        <source>The IDs above belong to sample runs that live on this computer.
Press Return to add them.</source>
        <translation>Les ID ci-dessus désignent des runs d’exemple sur cet ordinateur.
Appuyer sur Entrée pour les ajouter.</translation>
    </message>
    <message>
        <source>The address has to start with https:// and name a host</source>
        <translation>L’adresse doit commencer par https:// et nommer un hôte</translation>
    </message>
    <message>
        <source>The audio arrived damaged.</source>
        <translation>L’audio est arrivé endommagé.</translation>
    </message>
    <message>
        <source>The audio in this file cannot be read.</source>
        <translation>L’audio de ce fichier ne peut pas être lu.</translation>
    </message>
    <message>
        <source>The audio kept here was changed by another program, so it is fetched again. Save it when it is ready.</source>
        <translation>L’audio conservé ici a été modifié par un autre programme ; il est récupéré de nouveau. L’enregistrer quand il sera prêt.</translation>
    </message>
    <message>
        <source>The audio output does not answer. It is waited for; or choose another.</source>
        <translation>La sortie audio ne répond pas. Elle est attendue ; ou en choisir une autre.</translation>
    </message>
    <message>
        <source>The audio output went away. Play goes on where it stopped.</source>
        <translation>La sortie audio a disparu. La lecture reprend où elle s’est arrêtée.</translation>
    </message>
    <message numerus="yes">
        <source>The cache is {over} above its limit, but %n take in it ({size}) may not come again, so it stays|The cache is {over} above its limit, but %n takes in it ({size}) may not come again, so they stay</source>
        <translation><numerusform>Le cache dépasse sa limite de {over}, mais %n prise qu’il contient ({size}) pourrait ne pas revenir, donc elle reste</numerusform><numerusform>Le cache dépasse sa limite de {over}, mais %n prises qu’il contient ({size}) pourraient ne pas revenir, donc elles restent</numerusform></translation>
    </message>
    <message>
        <source>The connection broke off half-way.</source>
        <translation>La connexion s’est interrompue à mi-chemin.</translation>
    </message>
    <message>
        <source>The connection cannot be trusted: a certificate was not accepted.</source>
        <translation>La connexion n’est pas digne de confiance : un certificat n’a pas été accepté.</translation>
    </message>
    <message>
        <source>The connection to CAMB.AI failed.</source>
        <translation>La connexion à CAMB.AI a échoué.</translation>
    </message>
    <message>
        <source>The connection to {host} broke off half-way.</source>
        <translation>La connexion à {host} s’est interrompue à mi-chemin.</translation>
    </message>
    <message>
        <source>The connection to {host} cannot be trusted: its certificate was not accepted.</source>
        <translation>La connexion à {host} n’est pas digne de confiance : son certificat n’a pas été accepté.</translation>
    </message>
    <message>
        <source>The disk does not work as it should. Check it, and copy your files to another one.</source>
        <translation>Le disque ne fonctionne pas comme il devrait. Le vérifier et copier vos fichiers sur un autre.</translation>
    </message>
    <message numerus="yes">
        <source>The disk is full. %n run waits for room: make some, and it is fetched by itself|The disk is full. %n runs wait for room: make some, and they are fetched by themselves</source>
        <translation><numerusform>Le disque est plein. %n run attend de la place : en libérer, et il sera récupéré tout seul</numerusform><numerusform>Le disque est plein. %n runs attendent de la place : en libérer, et ils seront récupérés tout seuls</numerusform></translation>
    </message>
    <message>
        <source>The disk is full. Make some room, then try again.</source>
        <translation>Le disque est plein. Libérer de la place, puis réessayer.</translation>
    </message>
    <message>
        <source>The download stopped before its end.</source>
        <translation>Le téléchargement s’est arrêté avant la fin.</translation>
    </message>
    <message>
        <source>The file could not be kept on this computer.</source>
        <translation>Le fichier n’a pas pu être conservé sur cet ordinateur.</translation>
    </message>
    <message>
        <source>The file is larger than this program takes.</source>
        <translation>Le fichier est plus grand que ce que ce programme accepte.</translation>
    </message>
    <message>
        <source>The file is larger than {size}, the most this program takes.</source>
        <translation>Le fichier dépasse {size}, le maximum que ce programme accepte.</translation>
    </message>
    <message>
        <source>The file of {name} was changed since it came, and cannot be fetched now. It stays as it is</source>
        <translation>Le fichier de {name} a été modifié depuis son arrivée et ne peut pas être récupéré maintenant. Il reste tel quel</translation>
    </message>
    <message>
        <source>The file of {name} was changed since it came. It is fetched again</source>
        <translation>Le fichier de {name} a été modifié depuis son arrivée. Il est récupéré de nouveau</translation>
    </message>
    <message>
        <source>The file of {name} was fetched again, and is as it first came</source>
        <translation>Le fichier de {name} a été récupéré de nouveau et est comme à son arrivée</translation>
    </message>
    <message>
        <source>The first of them is marked</source>
        <translation>Le premier d’entre eux est marqué</translation>
    </message>
    <message>
        <source>The key comes from the environment variable CAMB_API_KEY, which goes before a stored one.</source>
        <translation>La clé vient de la variable d’environnement CAMB_API_KEY, qui passe avant une clé conservée.</translation>
    </message>
    <message>
        <source>The language changes when the program is started the next time.</source>
        <translation>La langue change au prochain démarrage du programme.</translation>
    </message>
    <message>
        <source>The link has run out, and a fresh one did not work either.</source>
        <translation>Le lien a expiré, et un nouveau n’a pas marché non plus.</translation>
    </message>
    <message>
        <source>The list could not be saved yet: {why}; it is tried again</source>
        <translation>La liste n’a pas encore pu être enregistrée : {why} ; un nouvel essai suivra</translation>
    </message>
    <message>
        <source>The list is being saved; the window closes when that is done</source>
        <translation>La liste est en cours d’enregistrement ; la fenêtre se ferme ensuite</translation>
    </message>
    <message>
        <source>The list is saved again</source>
        <translation>La liste est de nouveau enregistrée</translation>
    </message>
    <message numerus="yes">
        <source>The list of runs was damaged: {count} of {known} could be read, %n more came from a backup. The damaged file is kept as {name}|The list of runs was damaged: {count} of {known} could be read, %n more came from a backup. The damaged file is kept as {name}</source>
        <translation><numerusform>La liste des runs était endommagée : {count} sur {known} ont pu être lus, %n autre vient d’une sauvegarde. Le fichier endommagé est conservé sous le nom {name}</numerusform><numerusform>La liste des runs était endommagée : {count} sur {known} ont pu être lus, %n autres viennent d’une sauvegarde. Le fichier endommagé est conservé sous le nom {name}</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>The list of runs was damaged: {count} of {known} could be read. The damaged file is kept as {name}</source>
        <translation><numerusform>La liste des runs était endommagée : {count} sur {known} ont pu être lus. Le fichier endommagé est conservé sous le nom {name}</numerusform><numerusform>La liste des runs était endommagée : {count} sur {known} ont pu être lus. Le fichier endommagé est conservé sous le nom {name}</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>The list of runs was damaged: {count} runs could be read, %n more came from a backup. The damaged file is kept as {name}|The list of runs was damaged: {count} runs could be read, %n more came from a backup. The damaged file is kept as {name}</source>
        <translation><numerusform>La liste des runs était endommagée : {count} runs ont pu être lus, %n autre vient d’une sauvegarde. Le fichier endommagé est conservé sous le nom {name}</numerusform><numerusform>La liste des runs était endommagée : {count} runs ont pu être lus, %n autres viennent d’une sauvegarde. Le fichier endommagé est conservé sous le nom {name}</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>The list of runs was damaged: {count} runs could be read. The damaged file is kept as {name}</source>
        <translation><numerusform>La liste des runs était endommagée : {count} runs ont pu être lus. Le fichier endommagé est conservé sous le nom {name}</numerusform><numerusform>La liste des runs était endommagée : {count} runs ont pu être lus. Le fichier endommagé est conservé sous le nom {name}</numerusform></translation>
    </message>
    <message>
        <source>The list of runs was damaged; the damaged file is kept as {name}</source>
        <translation>La liste des runs était endommagée ; le fichier endommagé est conservé sous le nom {name}</translation>
    </message>
    <message>
        <source>The longest lasts {seconds} s</source>
        <translation>Le plus long dure {seconds} s</translation>
    </message>
    <message numerus="yes">
        <source>The one take is decided|All %n decided</source>
        <translation><numerusform>La seule prise est décidée</numerusform><numerusform>Les %n sont décidées</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>The one take is heard|All %n heard</source>
        <translation><numerusform>La seule prise est écoutée</numerusform><numerusform>Les %n sont écoutées</numerusform></translation>
    </message>
    <message>
        <source>The other one plays</source>
        <translation>L’autre joue</translation>
    </message>
    <message>
        <source>The other side refuses connections. Try again later.</source>
        <translation>L’autre côté refuse les connexions. Réessayer plus tard.</translation>
    </message>
    <message>
        <source>The profile cannot be written to: {why}</source>
        <translation>Impossible d’écrire dans le profil : {why}</translation>
    </message>
    <message>
        <source>The rest of it never arrived</source>
        <translation>Le reste n’est jamais arrivé</translation>
    </message>
    <message>
        <source>The samples could not be opened. Try again.</source>
        <translation>Les exemples n’ont pas pu être ouverts. Réessayer.</translation>
    </message>
    <message>
        <source>The whole take</source>
        <translation>La prise entière</translation>
    </message>
    <message>
        <source>There are no other speeds on this computer: what makes them is not built for its processor</source>
        <translation>Il n’y a pas d’autres vitesses sur cet ordinateur : ce qui les produit n’existe pas pour son processeur</translation>
    </message>
    <message>
        <source>There are no runs in the list</source>
        <translation>Il n’y a aucun run dans la liste</translation>
    </message>
    <message>
        <source>There is a key of this name already. Choose it, or give another name.</source>
        <translation>Il y a déjà une clé de ce nom. La choisir, ou donner un autre nom.</translation>
    </message>
    <message>
        <source>There is no list of runs in {folder}</source>
        <translation>Il n’y a pas de liste de runs dans {folder}</translation>
    </message>
    <message>
        <source>There is no run ID in that text</source>
        <translation>Il n’y a pas d’ID de run dans ce texte</translation>
    </message>
    <message>
        <source>There is no run ID in that text.</source>
        <translation>Il n’y a pas d’ID de run dans ce texte.</translation>
    </message>
    <message>
        <source>This audio cannot be played.</source>
        <translation>Cet audio ne peut pas être lu.</translation>
    </message>
    <message>
        <source>This computer could not keep the API key safe, so it is used until you quit.</source>
        <translation>Cet ordinateur n’a pas pu conserver la clé API en sûreté ; elle sert jusqu’à la fermeture.</translation>
    </message>
    <message>
        <source>This network wants you to sign in first. Open any web page, sign in, and try again.</source>
        <translation>Ce réseau demande d’abord une identification. Ouvrir une page web, s’identifier et réessayer.</translation>
    </message>
    <message>
        <source>This network’s proxy refused the connection.</source>
        <translation>Le proxy de ce réseau a refusé la connexion.</translation>
    </message>
    <message>
        <source>This network’s proxy, {host}, refused the connection or cannot be reached.</source>
        <translation>Le proxy de ce réseau, {host}, a refusé la connexion ou est injoignable.</translation>
    </message>
    <message>
        <source>This part of the take has not arrived, so nothing was saved. Fetch the take again, or choose another part.</source>
        <translation>Cette partie de la prise n’est pas arrivée, donc rien n’a été enregistré. Récupérer la prise de nouveau, ou choisir une autre partie.</translation>
    </message>
    <message>
        <source>This program cannot play this kind of audio. All of it is kept: save it, and open it in another program.</source>
        <translation>Ce programme ne sait pas lire ce genre d’audio. Il est conservé en entier : l’enregistrer et l’ouvrir dans un autre programme.</translation>
    </message>
    <message>
        <source>This run came by another key, which is not kept here any more. Add that key again.</source>
        <translation>Ce run est venu par une autre clé, qui n’est plus conservée ici. L’ajouter de nouveau.</translation>
    </message>
    <message>
        <source>This run came by the key “{name}”, which is not kept here any more. Add it again.</source>
        <translation>Ce run est venu par la clé « {name} », qui n’est plus conservée ici. L’ajouter de nouveau.</translation>
    </message>
    <message>
        <source>This take has more channels than that format holds. Save it as WAV, or as it was received.</source>
        <translation>Cette prise a plus de canaux que ce format n’en contient. L’enregistrer en WAV, ou telle que reçue.</translation>
    </message>
    <message>
        <source>This take is incomplete: {part}. It can be saved as it is.</source>
        <translation>Cette prise est incomplète : {part}. Elle peut être enregistrée telle quelle.</translation>
    </message>
    <message>
        <source>This take is incomplete: {part}. It plays and can be saved as it is.</source>
        <translation>Cette prise est incomplète : {part}. Elle joue et peut être enregistrée telle quelle.</translation>
    </message>
    <message>
        <source>To 10 %</source>
        <translation>À 10 %</translation>
    </message>
    <message>
        <source>To 20 %</source>
        <translation>À 20 %</translation>
    </message>
    <message>
        <source>To 30 %</source>
        <translation>À 30 %</translation>
    </message>
    <message>
        <source>To 40 %</source>
        <translation>À 40 %</translation>
    </message>
    <message>
        <source>To 50 %</source>
        <translation>À 50 %</translation>
    </message>
    <message>
        <source>To 60 %</source>
        <translation>À 60 %</translation>
    </message>
    <message>
        <source>To 70 %</source>
        <translation>À 70 %</translation>
    </message>
    <message>
        <source>To 80 %</source>
        <translation>À 80 %</translation>
    </message>
    <message>
        <source>To 90 %</source>
        <translation>À 90 %</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>À faire</translation>
    </message>
    <message>
        <source>To the end</source>
        <translation>À la fin</translation>
    </message>
    <message>
        <source>To the start</source>
        <translation>Au début</translation>
    </message>
    <message>
        <source>True peak</source>
        <translation>Crête vraie</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Try both kinds</source>
        <translation>Essayer les deux types</translation>
    </message>
    <message>
        <source>Try it with sample data</source>
        <translation>Essayer avec des exemples</translation>
    </message>
    <message>
        <source>Try with sample data</source>
        <translation>Essayer avec des exemples</translation>
    </message>
    <message>
        <source>Undecided</source>
        <translation>Sans décision</translation>
    </message>
    <message>
        <source>Undecided again: {name}</source>
        <translation>De nouveau sans décision : {name}</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Undo {act}</source>
        <translation>Annuler : {act}</translation>
    </message>
    <message>
        <source>Unplayable</source>
        <translation>Illisible</translation>
    </message>
    <message>
        <source>Use key</source>
        <translation>Utiliser la clé</translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation>Version {version}</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Affichage</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Volume</translation>
    </message>
    <message>
        <source>Volume {per_cent} %</source>
        <translation>Volume {per_cent} %</translation>
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
        <translation>WAV, 32 bits flottants</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Avertissement</translation>
    </message>
    <message>
        <source>Waveform</source>
        <translation>Forme d’onde</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Bienvenue</translation>
    </message>
    <message>
        <source>What arrived is not audio that this program knows.</source>
        <translation>Ce qui est arrivé n’est pas un audio que ce programme connaît.</translation>
    </message>
    <message>
        <source>What it is doing, and what is worth a look</source>
        <translation>Ce qui est en cours, et ce qui mérite un coup d’œil</translation>
    </message>
    <message>
        <source>What plays is not what was made</source>
        <translation>Ce qui joue n’est pas ce qui a été généré</translation>
    </message>
    <message>
        <source>What was kept of it is gone or was changed. Open CAMB Desktop to fetch it again</source>
        <translation>Ce qui était conservé a disparu ou a été modifié. Ouvrir CAMB Desktop pour le récupérer de nouveau</translation>
    </message>
    <message>
        <source>What you brought waits here and is added as soon as there is a key.</source>
        <translation>Ce que vous avez apporté attend ici et sera ajouté dès qu’il y a une clé.</translation>
    </message>
    <message>
        <source>What you keep could not be put beside the list: it stays in the cache. Give access to {folder}</source>
        <translation>Ce qui est gardé n’a pas pu être mis à côté de la liste : il reste dans le cache. Donner accès à {folder}</translation>
    </message>
    <message>
        <source>When you added it</source>
        <translation>Quand vous l’avez ajouté</translation>
    </message>
    <message>
        <source>Which kind of runs these are. Auto finds out.</source>
        <translation>De quel type sont ces runs. Auto le découvre.</translation>
    </message>
    <message>
        <source>Which takes are shown</source>
        <translation>Quelles prises sont affichées</translation>
    </message>
    <message numerus="yes">
        <source>Whoever has it can listen for {left}|Whoever has them can listen for {left}</source>
        <translation><numerusform>Quiconque l’a peut écouter pendant {left}</numerusform><numerusform>Quiconque les a peut écouter pendant {left}</numerusform></translation>
    </message>
    <message>
        <source>Whole take</source>
        <translation>Prise entière</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Fenêtre</translation>
    </message>
    <message>
        <source>With details (JSON)</source>
        <translation>Avec détails (JSON)</translation>
    </message>
    <message>
        <source>With your account</source>
        <translation>Avec votre compte</translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>Sans nom</translation>
    </message>
    <message>
        <source>Without an account</source>
        <translation>Sans compte</translation>
    </message>
    <message>
        <source>Worth a look: {problems}</source>
        <translation>À regarder : {problems}</translation>
    </message>
    <message>
        <source>X rejects a take. Nothing is ever deleted by that.</source>
        <translation>X rejette une prise. Cela ne supprime jamais rien.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>You are offline. Check the connection.</source>
        <translation>Vous êtes hors ligne. Vérifier la connexion.</translation>
    </message>
    <message>
        <source>You hear {take}</source>
        <translation>Vous entendez {take}</translation>
    </message>
    <message>
        <source>Your API key opens your runs. You find it in CAMB.AI Studio under API keys.</source>
        <translation>Votre clé API ouvre vos runs. Vous la trouvez dans CAMB.AI Studio sous API Keys.</translation>
    </message>
    <message>
        <source>Your list of runs is unharmed but cannot be opened: {why}</source>
        <translation>Votre liste de runs est intacte mais ne peut pas être ouverte : {why}</translation>
    </message>
    <message>
        <source>Your list of runs was written by a newer version of CAMB Desktop. It was left as it is: use that one</source>
        <translation>Votre liste de runs vient d’une version plus récente de CAMB Desktop. Elle est restée telle quelle : utiliser cette version</translation>
    </message>
    <message>
        <source>Your notes on this run</source>
        <translation>Vos notes sur ce run</translation>
    </message>
    <message>
        <source>Your own name for it, or its run ID</source>
        <translation>Votre propre nom, ou son ID de run</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Zoom avant</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Zoom arrière</translation>
    </message>
    <message>
        <source>Zoom to fit</source>
        <translation>Ajuster à la fenêtre</translation>
    </message>
    <message>
        <source>Zoom to selection</source>
        <translation>Zoom sur la sélection</translation>
    </message>
    <message>
        <source>[ and ] set the edges of the selection at the playhead, ← and → nudge the edge that was set last, Esc clears it.</source>
        <translation>[ et ] placent les bords de la sélection à la tête de lecture, ← et → décalent le dernier bord placé, Échap l’efface.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation><numerusform>et %n autre</numerusform><numerusform>et %n autres</numerusform></translation>
    </message>
    <message>
        <source>another program holds it. Close that program</source>
        <translation>un autre programme la tient. Fermer ce programme</translation>
    </message>
    <message>
        <source>answer without audio</source>
        <translation>réponse sans audio</translation>
    </message>
    <message>
        <source>arrived damaged</source>
        <translation>arrivé endommagé</translation>
    </message>
    <message>
        <source>as much as the disk holds</source>
        <translation>autant que le disque en contient</translation>
    </message>
    <message>
        <source>asking for the key</source>
        <translation>demande de la clé</translation>
    </message>
    <message>
        <source>audio output lost</source>
        <translation>sortie audio perdue</translation>
    </message>
    <message>
        <source>audio output not answering</source>
        <translation>la sortie audio ne répond pas</translation>
    </message>
    <message>
        <source>broken samples</source>
        <translation>échantillons défectueux</translation>
    </message>
    <message>
        <source>cannot be played</source>
        <translation>lecture impossible</translation>
    </message>
    <message>
        <source>cannot be played here</source>
        <translation>illisible ici</translation>
    </message>
    <message>
        <source>clicks</source>
        <translation>clics</translation>
    </message>
    <message>
        <source>clipped</source>
        <translation>écrêté</translation>
    </message>
    <message>
        <source>connection failed</source>
        <translation>échec de connexion</translation>
    </message>
    <message>
        <source>connection lost</source>
        <translation>connexion perdue</translation>
    </message>
    <message>
        <source>connection not trusted</source>
        <translation>connexion non fiable</translation>
    </message>
    <message>
        <source>could not be generated</source>
        <translation>génération impossible</translation>
    </message>
    <message>
        <source>could not be stored</source>
        <translation>stockage impossible</translation>
    </message>
    <message>
        <source>could not connect</source>
        <translation>connexion impossible</translation>
    </message>
    <message>
        <source>cut off at end</source>
        <translation>coupé à la fin</translation>
    </message>
    <message>
        <source>cut off at start</source>
        <translation>coupé au début</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>endommagé</translation>
    </message>
    <message>
        <source>disk full</source>
        <translation>disque plein</translation>
    </message>
    <message>
        <source>disk trouble</source>
        <translation>problème de disque</translation>
    </message>
    <message>
        <source>download cut short</source>
        <translation>téléchargement interrompu</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>expiré</translation>
    </message>
    <message>
        <source>fetched when you play it</source>
        <translation>récupérée à la lecture</translation>
    </message>
    <message>
        <source>file too large</source>
        <translation>fichier trop grand</translation>
    </message>
    <message>
        <source>folder is read-only</source>
        <translation>dossier en lecture seule</translation>
    </message>
    <message>
        <source>gap inside</source>
        <translation>trou au milieu</translation>
    </message>
    <message>
        <source>held</source>
        <translation>détenu</translation>
    </message>
    <message>
        <source>incomplete</source>
        <translation>incomplet</translation>
    </message>
    <message>
        <source>incomplete, ends at {seconds} s</source>
        <translation>incomplet, finit à {seconds} s</translation>
    </message>
    <message>
        <source>its folder or file cannot be written to. Give access to it</source>
        <translation>impossible d’écrire dans son dossier ou son fichier. En donner l’accès</translation>
    </message>
    <message>
        <source>its key is gone</source>
        <translation>sa clé a disparu</translation>
    </message>
    <message>
        <source>kept audio was changed</source>
        <translation>audio conservé modifié</translation>
    </message>
    <message>
        <source>key not kept</source>
        <translation>clé non conservée</translation>
    </message>
    <message>
        <source>left channel silent</source>
        <translation>canal gauche muet</translation>
    </message>
    <message>
        <source>less than 1 h is left</source>
        <translation>il reste moins de 1 h</translation>
    </message>
    <message>
        <source>less than 15 min is left</source>
        <translation>il reste moins de 15 min</translation>
    </message>
    <message>
        <source>less than 5 min is left</source>
        <translation>il reste moins de 5 min</translation>
    </message>
    <message>
        <source>less than 6 h is left</source>
        <translation>il reste moins de 6 h</translation>
    </message>
    <message>
        <source>less than {minutes} min is left</source>
        <translation>il reste moins de {minutes} min</translation>
    </message>
    <message>
        <source>link has run out</source>
        <translation>lien expiré</translation>
    </message>
    <message>
        <source>list is in use</source>
        <translation>liste en cours d’usage</translation>
    </message>
    <message>
        <source>make room on the disk, or give access to it</source>
        <translation>libérer de la place sur le disque, ou en donner l’accès</translation>
    </message>
    <message>
        <source>mono</source>
        <translation>mono</translation>
    </message>
    <message>
        <source>more audio behind it</source>
        <translation>suite audio non lue</translation>
    </message>
    <message>
        <source>network sign-in needed</source>
        <translation>identification réseau requise</translation>
    </message>
    <message>
        <source>next try</source>
        <translation>prochain essai</translation>
    </message>
    <message>
        <source>no API key</source>
        <translation>pas de clé API</translation>
    </message>
    <message>
        <source>no answer in time</source>
        <translation>pas de réponse à temps</translation>
    </message>
    <message>
        <source>no audio output</source>
        <translation>pas de sortie audio</translation>
    </message>
    <message>
        <source>no link</source>
        <translation>pas de lien</translation>
    </message>
    <message>
        <source>no link offered</source>
        <translation>pas de lien proposé</translation>
    </message>
    <message>
        <source>no longer offered</source>
        <translation>plus proposé</translation>
    </message>
    <message>
        <source>no run ID</source>
        <translation>pas d’ID de run</translation>
    </message>
    <message>
        <source>no runs in it</source>
        <translation>aucun run dedans</translation>
    </message>
    <message>
        <source>no such run</source>
        <translation>run inexistant</translation>
    </message>
    <message>
        <source>none of this kind</source>
        <translation>aucun de ce type</translation>
    </message>
    <message>
        <source>not audio</source>
        <translation>pas de l’audio</translation>
    </message>
    <message>
        <source>not delivered</source>
        <translation>non livré</translation>
    </message>
    <message>
        <source>not there</source>
        <translation>absent</translation>
    </message>
    <message>
        <source>not yours</source>
        <translation>pas à vous</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <source>nothing found there</source>
        <translation>rien trouvé là</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>hors ligne</translation>
    </message>
    <message>
        <source>one channel inverted</source>
        <translation>un canal inversé</translation>
    </message>
    <message>
        <source>one channel silent</source>
        <translation>un canal muet</translation>
    </message>
    <message>
        <source>only the beginning arrived</source>
        <translation>seul le début est arrivé</translation>
    </message>
    <message>
        <source>peak {level}</source>
        <translation>crête {level}</translation>
    </message>
    <message>
        <source>playing failed</source>
        <translation>échec de lecture</translation>
    </message>
    <message>
        <source>rate limit</source>
        <translation>limite de requêtes</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>refusé</translation>
    </message>
    <message>
        <source>refused by the proxy</source>
        <translation>refusé par le proxy</translation>
    </message>
    <message>
        <source>request refused</source>
        <translation>requête refusée</translation>
    </message>
    <message>
        <source>right channel silent</source>
        <translation>canal droit muet</translation>
    </message>
    <message>
        <source>run {id}</source>
        <translation>run {id}</translation>
    </message>
    <message>
        <source>same as {run}</source>
        <translation>identique à {run}</translation>
    </message>
    <message>
        <source>selected from {start} s to {stop} s</source>
        <translation>sélectionné de {start} s à {stop} s</translation>
    </message>
    <message>
        <source>silence</source>
        <translation>silence</translation>
    </message>
    <message>
        <source>silence after {seconds} s</source>
        <translation>silence après {seconds} s</translation>
    </message>
    <message>
        <source>silence at end</source>
        <translation>silence à la fin</translation>
    </message>
    <message>
        <source>silence at start</source>
        <translation>silence au début</translation>
    </message>
    <message>
        <source>silence until {seconds} s</source>
        <translation>silence jusqu’à {seconds} s</translation>
    </message>
    <message>
        <source>silent</source>
        <translation>muet</translation>
    </message>
    <message>
        <source>something is wrong with the disk. Check it</source>
        <translation>quelque chose ne va pas avec le disque. Le vérifier</translation>
    </message>
    <message>
        <source>something went wrong</source>
        <translation>quelque chose s’est mal passé</translation>
    </message>
    <message>
        <source>stereo</source>
        <translation>stéréo</translation>
    </message>
    <message>
        <source>still arriving</source>
        <translation>encore en cours d’arrivée</translation>
    </message>
    <message>
        <source>still generating</source>
        <translation>encore en génération</translation>
    </message>
    <message>
        <source>tags: {tags}</source>
        <translation>étiquettes : {tags}</translation>
    </message>
    <message>
        <source>take {letter}</source>
        <translation>prise {letter}</translation>
    </message>
    <message>
        <source>take {letter} of the comparison</source>
        <translation>prise {letter} de la comparaison</translation>
    </message>
    <message>
        <source>the disk does not answer</source>
        <translation>le disque ne répond pas</translation>
    </message>
    <message>
        <source>the disk does not work as it should. Check it</source>
        <translation>le disque ne fonctionne pas comme il devrait. Le vérifier</translation>
    </message>
    <message>
        <source>the disk is full. Make some room</source>
        <translation>le disque est plein. Libérer de la place</translation>
    </message>
    <message>
        <source>the last {part} missing</source>
        <translation>il manque les derniers {part}</translation>
    </message>
    <message>
        <source>the old one has run out</source>
        <translation>l’ancien a expiré</translation>
    </message>
    <message>
        <source>the rest of a very long text</source>
        <translation>le reste d’un texte très long</translation>
    </message>
    <message>
        <source>too many channels</source>
        <translation>trop de canaux</translation>
    </message>
    <message>
        <source>too many requests</source>
        <translation>trop de requêtes</translation>
    </message>
    <message>
        <source>trouble at CAMB.AI</source>
        <translation>panne chez CAMB.AI</translation>
    </message>
    <message>
        <source>trying again</source>
        <translation>nouvel essai</translation>
    </message>
    <message>
        <source>unreadable audio</source>
        <translation>audio illisible</translation>
    </message>
    <message>
        <source>unsafe address</source>
        <translation>adresse non sûre</translation>
    </message>
    <message>
        <source>unsafe link</source>
        <translation>lien non sûr</translation>
    </message>
    <message>
        <source>waiting for a key</source>
        <translation>attend une clé</translation>
    </message>
    <message>
        <source>waiting for the network</source>
        <translation>attend le réseau</translation>
    </message>
    <message>
        <source>waiting for {host}</source>
        <translation>attend {host}</translation>
    </message>
    <message>
        <source>waiting {wait} ({why})</source>
        <translation>attend {wait} ({why})</translation>
    </message>
    <message>
        <source>{at} of {all}</source>
        <translation>{at} sur {all}</translation>
    </message>
    <message>
        <source>{at} of {all}: {name}</source>
        <translation>{at} sur {all} : {name}</translation>
    </message>
    <message>
        <source>{bits} bit</source>
        <translation>{bits} bits</translation>
    </message>
    <message>
        <source>{bits} bit float</source>
        <translation>{bits} bits flottants</translation>
    </message>
    <message>
        <source>{copied} of {wanted} links copied.</source>
        <translation>{copied} liens sur {wanted} copiés.</translation>
    </message>
    <message>
        <source>{days} d</source>
        <translation>{days} j</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} à {last}</translation>
    </message>
    <message>
        <source>{folder} cannot be made: {why}</source>
        <translation>Impossible de créer {folder} : {why}</translation>
    </message>
    <message>
        <source>{folder} cannot be written to: {why}</source>
        <translation>Impossible d’écrire dans {folder} : {why}</translation>
    </message>
    <message>
        <source>{folder}: {why}</source>
        <translation>{folder} : {why}</translation>
    </message>
    <message>
        <source>{heard} of {total} heard</source>
        <translation>{heard} sur {total} écoutées</translation>
    </message>
    <message>
        <source>{heard} of {total} takes heard, {kept} kept, {rejected} rejected, {left} to do</source>
        <translation>{heard} prises écoutées sur {total}, {kept} gardées, {rejected} rejetées, {left} à faire</translation>
    </message>
    <message>
        <source>{host} can be reached again</source>
        <translation>{host} est de nouveau joignable</translation>
    </message>
    <message>
        <source>{host} cannot be reached. It is tried again for a while</source>
        <translation>{host} est injoignable. De nouveaux essais suivent pendant un moment</translation>
    </message>
    <message>
        <source>{host} refuses connections. It is tried again for a while</source>
        <translation>{host} refuse les connexions. De nouveaux essais suivent pendant un moment</translation>
    </message>
    <message>
        <source>{host} refuses connections. Try again later.</source>
        <translation>{host} refuse les connexions. Réessayer plus tard.</translation>
    </message>
    <message>
        <source>{host} took too long to answer.</source>
        <translation>{host} a mis trop de temps à répondre.</translation>
    </message>
    <message>
        <source>{hours} h</source>
        <translation>{hours} h</translation>
    </message>
    <message>
        <source>{kept} kept, {rejected} rejected. Nothing was deleted.</source>
        <translation>{kept} gardées, {rejected} rejetées. Rien n’a été supprimé.</translation>
    </message>
    <message>
        <source>{left} s</source>
        <translation>{left} s</translation>
    </message>
    <message>
        <source>{lost}. It is tried again. Close the window once more to leave without them</source>
        <translation>{lost}. Un nouvel essai suit. Fermer la fenêtre encore une fois pour quitter sans elles</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} min</translation>
    </message>
    <message>
        <source>{name} (not connected)</source>
        <translation>{name} (non connecté)</translation>
    </message>
    <message>
        <source>{name} audio, as received (*.{ending})</source>
        <translation>Audio {name}, tel que reçu (*.{ending})</translation>
    </message>
    <message>
        <source>{name} audio, sample for sample (*.{ending})</source>
        <translation>Audio {name}, échantillon par échantillon (*.{ending})</translation>
    </message>
    <message>
        <source>{name} is damaged</source>
        <translation>{name} est endommagé</translation>
    </message>
    <message>
        <source>{name} is incomplete</source>
        <translation>{name} est incomplet</translation>
    </message>
    <message>
        <source>{name} is there already, with the same audio</source>
        <translation>{name} est déjà là, avec le même audio</translation>
    </message>
    <message>
        <source>{name} was fetched again, and CAMB.AI sent other audio than at first</source>
        <translation>{name} a été récupéré de nouveau, et CAMB.AI a envoyé un autre audio que la première fois</translation>
    </message>
    <message>
        <source>{name}: update CAMB Desktop to read it</source>
        <translation>{name} : mettre à jour CAMB Desktop pour le lire</translation>
    </message>
    <message>
        <source>{name}: {status}</source>
        <translation>{name} : {status}</translation>
    </message>
    <message>
        <source>{name}: {why}</source>
        <translation>{name} : {why}</translation>
    </message>
    <message>
        <source>{number} GB</source>
        <translation>{number} Go</translation>
    </message>
    <message>
        <source>{per_cent} %</source>
        <translation>{per_cent} %</translation>
    </message>
    <message>
        <source>{place} of {length}</source>
        <translation>{place} sur {length}</translation>
    </message>
    <message>
        <source>{saved} saved, {failed} not. {name}: {why}</source>
        <translation>{saved} enregistrés, {failed} non. {name} : {why}</translation>
    </message>
    <message>
        <source>{seconds} s below −60 dBFS</source>
        <translation>{seconds} s sous −60 dBFS</translation>
    </message>
    <message>
        <source>{seconds} s gap</source>
        <translation>trou de {seconds} s</translation>
    </message>
    <message numerus="yes">
        <source>{shown} is a range of %n run|{shown} is a range of %n runs</source>
        <translation><numerusform>{shown} est une plage de %n run</numerusform><numerusform>{shown} est une plage de %n runs</numerusform></translation>
    </message>
    <message>
        <source>{size} freed in the cache</source>
        <translation>{size} libérés dans le cache</translation>
    </message>
    <message>
        <source>{size} in all</source>
        <translation>{size} en tout</translation>
    </message>
</context>
</TS>
