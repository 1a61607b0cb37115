<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>camb</name>
    <message numerus="yes">
        <source>%n added</source>
        <translation><numerusform>%n件を追加</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n already here</source>
        <translation><numerusform>%n件は追加済み</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n as before</source>
        <translation><numerusform>%n件は変更なし</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n brought up to date</source>
        <translation><numerusform>%n件を更新</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n change could not be saved ({names}): {why}|%n changes could not be saved ({names}): {why}</source>
        <translation><numerusform>%n件の変更を保存できませんでした（{names}）：{why}</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n channel|%n channels</source>
        <translation><numerusform>%nチャンネル</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n click|%n clicks</source>
        <translation><numerusform>クリックノイズ%n個</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n clipped sample|%n clipped samples</source>
        <translation><numerusform>クリップしたサンプル%n個</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n could not be fetched</source>
        <translation><numerusform>%n件は取得できませんでした</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n could not be saved</source>
        <translation><numerusform>%n件は保存できませんでした</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n damaged run of {name}|%n damaged runs of {name}</source>
        <translation><numerusform>{name}の破損したラン%n件</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n decision taken back|%n decisions taken back</source>
        <translation><numerusform>%n件の判定を取り消しました</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation><numerusform>失敗%n件</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n gap|%n gaps</source>
        <translation><numerusform>音切れ%n個</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n in the list already</source>
        <translation><numerusform>%n件はすでにリストにあります</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n is not, as it was stopped|%n are not, as it was stopped</source>
        <translation><numerusform>中止したため %n 件は未保存です</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n loading</source>
        <translation><numerusform>読み込み中%n件</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n not understood: {quoted}</source>
        <translation><numerusform>%n件は解釈できません：{quoted}</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n of them is damaged|%n of them are damaged</source>
        <translation><numerusform>そのうち %n 個は壊れています</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n of them is incomplete|%n of them are incomplete</source>
        <translation><numerusform>そのうち %n 個は不完全です</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n of them is made {softer} softer, so that its peaks are not cut off|%n of them are made up to {softer} softer, so that their peaks are not cut off</source>
        <translation><numerusform>うち%n件は、ピークが切れないよう最大{softer}下げます</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n of them is resampled to {rate}|%n of them are resampled to {rate}</source>
        <translation><numerusform>うち%n件は{rate}にリサンプリングします</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n of them is too short or too soft to be measured, and its level stays|%n of them are too short or too soft to be measured, and their level stays</source>
        <translation><numerusform>うち%n件は短すぎるか小さすぎて測定できないため、レベルを変えません</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n of them stays {below} below {target}, so that its peaks are not cut off|%n of them stay up to {below} below {target}, so that their peaks are not cut off</source>
        <translation><numerusform>うち%n件は、ピークが切れないよう{target}より最大{below}低いままです</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n run added to {name}|%n runs added to {name}</source>
        <translation><numerusform>%n件のランを{name}に追加しました</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n run added|%n runs added</source>
        <translation><numerusform>%n件のランを追加しました</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n run is back|%n runs are back</source>
        <translation><numerusform>%n件のランが戻りました</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n run is ready|%n runs are ready</source>
        <translation><numerusform>%n件のランの準備ができました</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n run is still on its way|%n runs are still on their way</source>
        <translation><numerusform>%n件のランを取得中です</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n run removed from the list|%n runs removed from the list</source>
        <translation><numerusform>%n件のランをリストから除きました</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n run renamed|%n runs renamed</source>
        <translation><numerusform>%n件のランの名前を変更しました</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n run taken out of {name}|%n runs taken out of {name}</source>
        <translation><numerusform>%n件のランを{name}から外しました</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n sample at full scale|%n samples at full scale</source>
        <translation><numerusform>フルスケールのサンプル%n個</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n sample is no number|%n samples are no numbers</source>
        <translation><numerusform>数値でないサンプル%n個</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation><numerusform>%n件を選択中</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n shown</source>
        <translation><numerusform>%n件を表示中</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n take back to undecided|%n takes back to undecided</source>
        <translation><numerusform>%n件のテイクを未判定に戻しました</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n take cannot be fetched again; it stays|%n takes cannot be fetched again; they stay</source>
        <translation><numerusform>%n件のテイクは再取得できないため残ります</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n take could not be asked about; it stays for now|%n takes could not be asked about; they stay for now</source>
        <translation><numerusform>%n件のテイクは確認できなかったため、ひとまず残ります</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n take could not be asked about; it stays|%n takes could not be asked about; they stay</source>
        <translation><numerusform>%n件のテイクは確認できなかったため残ります</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n take could not be saved|%n takes could not be saved</source>
        <translation><numerusform>%n件のテイクを保存できませんでした</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n take in the cache cannot be fetched again; it stays|%n takes in the cache cannot be fetched again; they stay</source>
        <translation><numerusform>キャッシュ内の%n件のテイクは再取得できないため残ります</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n take is on its way to its folder|%n takes are on their way to their folder</source>
        <translation><numerusform>%n件のテイクをフォルダーへ移動中です</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n take is undecided again|%n takes are undecided again</source>
        <translation><numerusform>%n件のテイクは再び未判定です</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n take kept|%n takes kept</source>
        <translation><numerusform>%n件のテイクを採用しました</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n take rejected|%n takes rejected</source>
        <translation><numerusform>%n件のテイクを不採用にしました</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n task is not confirmed by CAMB.AI yet. It may be a key, and no key store takes it: paste it again after the next start. Close the window once more to leave|%n tasks are not confirmed by CAMB.AI yet. They may be keys, and no key store takes them: paste them again after the next start. Close the window once more to leave</source>
        <translation><numerusform>%n件のタスクはまだCAMB.AIに確認されていません。キーの可能性がありますが、保管できるキーストアがありません。次回の起動後にもう一度貼り付けてください。終了するには、もう一度ウィンドウを閉じてください</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n task that CAMB.AI has not confirmed yet is left out|%n tasks that CAMB.AI has not confirmed yet are left out</source>
        <translation><numerusform>CAMB.AI がまだ確認していないタスク %n 件は除かれました</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n that has no audio yet is left out|%n that have no audio yet are left out</source>
        <translation><numerusform>音声がまだない %n 件は除かれました</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n to do|%n to do</source>
        <translation><numerusform>残り%n件</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>1 other number left out: {shown}|%n other numbers left out: {shown}</source>
        <translation><numerusform>ほかの数字%n個を除外：{shown}</numerusform></translation>
    </message>
    <message>
        <source>&lt; 1 min</source>
        <translation>1分未満</translation>
    </message>
    <message>
        <source>A file beside each that tells where it comes from</source>
        <translation>各ファイルに、出所を記したファイルを添える</translation>
    </message>
    <message>
        <source>A key is in use until you quit; it is not kept.</source>
        <translation>キーは終了するまで使われ、保管されません。</translation>
    </message>
    <message>
        <source>A key is kept in this computer’s key store.</source>
        <translation>キーはこのコンピューターのキーストアに保管されています。</translation>
    </message>
    <message numerus="yes">
        <source>A link asks for %n run: press Add to fetch it|A link asks for %n runs: press Add to fetch them</source>
        <translation><numerusform>リンクが%n件のランを求めています。取得するには［追加］を押してください</numerusform></translation>
    </message>
    <message>
        <source>A part of your list cannot be read. It is left as it is</source>
        <translation>リストの一部を読み込めません。そのまま残します</translation>
    </message>
    <message>
        <source>A run plays as soon as it is selected</source>
        <translation>ランを選択するとすぐに再生します</translation>
    </message>
    <message>
        <source>A window opens and goes on with them</source>
        <translation>ウィンドウが開いて続きを行います</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>APIキー</translation>
    </message>
    <message>
        <source>API key problem</source>
        <translation>APIキーの問題</translation>
    </message>
    <message>
        <source>API key refused</source>
        <translation>APIキーが拒否されました</translation>
    </message>
    <message>
        <source>About CAMB Desktop</source>
        <translation>CAMB Desktopについて</translation>
    </message>
    <message>
        <source>About this run</source>
        <translation>このランについて</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>アカウント</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>追加</translation>
    </message>
    <message numerus="yes">
        <source>Add %n run|Add %n runs</source>
        <translation><numerusform>%n件のランを追加</numerusform></translation>
    </message>
    <message>
        <source>Add API key</source>
        <translation>APIキーを追加</translation>
    </message>
    <message>
        <source>Add API key…</source>
        <translation>APIキーを追加…</translation>
    </message>
    <message>
        <source>Add a key of this name</source>
        <translation>この名前のキーを追加</translation>
    </message>
    <message>
        <source>Add a name</source>
        <translation>名前を付ける</translation>
    </message>
    <message numerus="yes">
        <source>Add it|Add them</source>
        <translation><numerusform>追加</numerusform></translation>
    </message>
    <message>
        <source>Add runs</source>
        <translation>ランを追加</translation>
    </message>
    <message>
        <source>Add the runs of texts, tables, notebooks, exported lists or another library</source>
        <translation>テキスト、表、ノートブック、書き出したリスト、別のライブラリからランを追加</translation>
    </message>
    <message>
        <source>Add the samples</source>
        <translation>サンプルを追加</translation>
    </message>
    <message>
        <source>Add these runs (Return)</source>
        <translation>これらのランを追加（Return）</translation>
    </message>
    <message>
        <source>Add to collection</source>
        <translation>コレクションに追加</translation>
    </message>
    <message>
        <source>Add to collection…</source>
        <translation>コレクションに追加…</translation>
    </message>
    <message>
        <source>Add to {name}</source>
        <translation>{name}に追加</translation>
    </message>
    <message>
        <source>Add your API key first</source>
        <translation>まずAPIキーを追加してください</translation>
    </message>
    <message>
        <source>Add your CAMB.AI API key to fetch runs</source>
        <translation>ランを取得するには、CAMB.AIのAPIキーを追加してください</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>追加日時</translation>
    </message>
    <message>
        <source>Added. Whatever is open, or comes next, fetches them</source>
        <translation>追加しました。開いているウィンドウ、または次に開くウィンドウが取得します</translation>
    </message>
    <message>
        <source>Adding, saving, sharing</source>
        <translation>追加、保存、共有</translation>
    </message>
    <message>
        <source>Align at onset</source>
        <translation>立ち上がりで揃える</translation>
    </message>
    <message>
        <source>Aligned: {take} starts {seconds} s later, so that both begin to sound together</source>
        <translation>整列：両方が同時に鳴り始めるよう、{take}は{seconds}秒遅れて始まります</translation>
    </message>
    <message>
        <source>All</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>All decided</source>
        <translation>すべて判定済み</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
    <message>
        <source>All other audio. Above the limit, what you played longest ago leaves it, once CAMB.AI has said that it still has that run; it is fetched again when you play it.</source>
        <translation>その他のすべてのオーディオ。上限を超えると、最も長く再生されていないものから、CAMB.AIにまだあることを確認したうえで消えます。再生すると再び取得します。</translation>
    </message>
    <message>
        <source>All runs</source>
        <translation>すべてのラン</translation>
    </message>
    <message>
        <source>All silent</source>
        <translation>全体が無音</translation>
    </message>
    <message>
        <source>All takes</source>
        <translation>すべてのテイク</translation>
    </message>
    <message>
        <source>An answer took too long to come.</source>
        <translation>応答に時間がかかりすぎました。</translation>
    </message>
    <message>
        <source>An older CAMB Desktop that is open took the text; it does not tell what becomes of it</source>
        <translation>開いている古いCAMB Desktopがテキストを受け取りましたが、その結果は通知されません</translation>
    </message>
    <message>
        <source>Another key: work, a client …</source>
        <translation>別のキー：仕事、クライアント…</translation>
    </message>
    <message>
        <source>Another program holds the list of runs. Close that program; it is tried again.</source>
        <translation>別のプログラムがランのリストを使用中です。そのプログラムを閉じてください。再試行します。</translation>
    </message>
    <message>
        <source>Another window uses this profile and does not answer</source>
        <translation>別のウィンドウがこのプロファイルを使用中で、応答しません</translation>
    </message>
    <message>
        <source>Answer code: {code}</source>
        <translation>応答コード：{code}</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>テーマ</translation>
    </message>
    <message>
        <source>As received</source>
        <translation>受信したまま</translation>
    </message>
    <message>
        <source>As {format}</source>
        <translation>{format}として</translation>
    </message>
    <message>
        <source>Asked to wait: {seconds} s</source>
        <translation>求められた待ち時間：{seconds}秒</translation>
    </message>
    <message>
        <source>Asking CAMB.AI for what could go, and freeing it …</source>
        <translation>削除できるものをCAMB.AIに確認し、解放しています…</translation>
    </message>
    <message>
        <source>Asking the key store …</source>
        <translation>キーストアに問い合わせ中…</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>上限</translation>
    </message>
    <message>
        <source>Audio of runs that you kept or named. It is never removed unless you remove the run.</source>
        <translation>採用した、または名前を付けたランのオーディオ。ランを除かない限り、削除されることはありません。</translation>
    </message>
    <message>
        <source>Auto</source>
        <translation>自動</translation>
    </message>
    <message>
        <source>Back 1 s</source>
        <translation>1秒戻る</translation>
    </message>
    <message>
        <source>Back 5 s</source>
        <translation>5秒戻る</translation>
    </message>
    <message>
        <source>Back online</source>
        <translation>オンラインに戻りました</translation>
    </message>
    <message>
        <source>Back to the entry</source>
        <translation>入力欄に戻る</translation>
    </message>
    <message>
        <source>Back to undecided</source>
        <translation>未判定に戻す</translation>
    </message>
    <message numerus="yes">
        <source>Back to undecided|Back to undecided</source>
        <translation><numerusform>未判定に戻す</numerusform></translation>
    </message>
    <message>
        <source>Below −60 dBFS</source>
        <translation>−60 dBFS未満</translation>
    </message>
    <message>
        <source>Bit depth</source>
        <translation>ビット深度</translation>
    </message>
    <message>
        <source>Bits per sample</source>
        <translation>1サンプルあたりのビット数</translation>
    </message>
    <message>
        <source>Bring “{name}” back</source>
        <translation>「{name}」を元に戻す</translation>
    </message>
    <message>
        <source>Buffering …</source>
        <translation>バッファリング中…</translation>
    </message>
    <message>
        <source>Bytes as received</source>
        <translation>受信したバイト数</translation>
    </message>
    <message>
        <source>CAMB Desktop</source>
        <translation>CAMB Desktop</translation>
    </message>
    <message>
        <source>CAMB Desktop could not open because of a fault in it. Your runs are untouched; the log says more</source>
        <translation>プログラムの不具合のため、CAMB Desktopを開けませんでした。ランに影響はありません。詳細はログにあります</translation>
    </message>
    <message>
        <source>CAMB Desktop – sample data</source>
        <translation>CAMB Desktop – サンプルデータ</translation>
    </message>
    <message>
        <source>CAMB.AI asks for a break after too many requests. Wait a moment, then try again.</source>
        <translation>リクエストが多すぎるため、CAMB.AIが休止を求めています。少し待ってから再試行してください。</translation>
    </message>
    <message>
        <source>CAMB.AI asks for a break of {wait}. Try again after that.</source>
        <translation>CAMB.AIが{wait}の休止を求めています。その後に再試行してください。</translation>
    </message>
    <message>
        <source>CAMB.AI could not be asked about this key; it is used all the same.</source>
        <translation>このキーについてCAMB.AIに確認できませんでしたが、そのまま使用します。</translation>
    </message>
    <message>
        <source>CAMB.AI could not deliver this run.</source>
        <translation>CAMB.AIはこのランを送れませんでした。</translation>
    </message>
    <message>
        <source>CAMB.AI could not generate this audio.</source>
        <translation>CAMB.AIはこのオーディオを生成できませんでした。</translation>
    </message>
    <message>
        <source>CAMB.AI did not accept the API key.</source>
        <translation>CAMB.AIはAPIキーを受け付けませんでした。</translation>
    </message>
    <message>
        <source>CAMB.AI did not accept this request.</source>
        <translation>CAMB.AIはこのリクエストを受け付けませんでした。</translation>
    </message>
    <message>
        <source>CAMB.AI does not accept the API key</source>
        <translation>CAMB.AIはAPIキーを受け付けません</translation>
    </message>
    <message>
        <source>CAMB.AI does not give this run to your API key. It may belong to another account.</source>
        <translation>CAMB.AIはこのAPIキーにこのランを渡しません。別のアカウントのものかもしれません。</translation>
    </message>
    <message>
        <source>CAMB.AI does not refuse this key.</source>
        <translation>CAMB.AIはこのキーを拒否していません。</translation>
    </message>
    <message>
        <source>CAMB.AI found no run of this kind with this ID.</source>
        <translation>このIDを持つこの種類のランは、CAMB.AIに見つかりませんでした。</translation>
    </message>
    <message>
        <source>CAMB.AI gave a link that is not safe to use.</source>
        <translation>CAMB.AIから安全でないリンクが返されました。</translation>
    </message>
    <message>
        <source>CAMB.AI gives no link for this run. Save the audio instead.</source>
        <translation>CAMB.AIはこのランのリンクを提供しません。代わりにオーディオを保存してください。</translation>
    </message>
    <message>
        <source>CAMB.AI hands out your runs to you alone. Your key is kept by this computer’s own key store.</source>
        <translation>CAMB.AIはランを本人だけに渡します。キーはこのコンピューターのキーストアが保管します。</translation>
    </message>
    <message>
        <source>CAMB.AI has no finished run with this ID. It may be still in the making, deleted, or another account’s.</source>
        <translation>このIDの完了したランはCAMB.AIにありません。生成中か、削除されたか、別のアカウントのものかもしれません。</translation>
    </message>
    <message>
        <source>CAMB.AI has no run with this ID, or no longer gives out runs of this kind.</source>
        <translation>このIDのランはCAMB.AIにないか、この種類のランはもう提供されていません。</translation>
    </message>
    <message>
        <source>CAMB.AI has trouble of its own right now.</source>
        <translation>CAMB.AI側で現在障害が起きています。</translation>
    </message>
    <message>
        <source>CAMB.AI no longer gives out runs of this kind.</source>
        <translation>CAMB.AIはこの種類のランをもう提供していません。</translation>
    </message>
    <message>
        <source>CAMB.AI pointed to an address that is not safe, so it was not followed.</source>
        <translation>CAMB.AIが安全でないアドレスを示したため、アクセスしませんでした。</translation>
    </message>
    <message>
        <source>CAMB.AI refuses this key. Copy it once more and enter it again.</source>
        <translation>CAMB.AIがこのキーを拒否しました。もう一度コピーして入力し直してください。</translation>
    </message>
    <message>
        <source>CAMB.AI sent something that is not audio.</source>
        <translation>CAMB.AIがオーディオではないものを送ってきました。</translation>
    </message>
    <message>
        <source>Cache</source>
        <translation>キャッシュ</translation>
    </message>
    <message numerus="yes">
        <source>Cache: %n take, {size}|Cache: %n takes, {size}</source>
        <translation><numerusform>キャッシュ：テイク%n件、{size}</numerusform></translation>
    </message>
    <message>
        <source>Came by the key</source>
        <translation>取得に使ったキー</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Cancel download</source>
        <translation>ダウンロードをキャンセル</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>キャンセル済み</translation>
    </message>
    <message>
        <source>Change of kind</source>
        <translation>種類の変更</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>チャンネル</translation>
    </message>
    <message>
        <source>Check the key…</source>
        <translation>キーを確認…</translation>
    </message>
    <message>
        <source>Checked at once, then kept by this computer’s key store.</source>
        <translation>すぐに確認し、このコンピューターのキーストアに保管します。</translation>
    </message>
    <message>
        <source>Checked at once. Kept until you quit: this computer has no key store.</source>
        <translation>すぐに確認します。このコンピューターにはキーストアがないため、終了するまで有効です。</translation>
    </message>
    <message>
        <source>Checking the key …</source>
        <translation>キーを確認中…</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>選択</translation>
    </message>
    <message>
        <source>Choose another…</source>
        <translation>別の場所を選択…</translation>
    </message>
    <message>
        <source>Choose output…</source>
        <translation>出力を選択…</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>選択…</translation>
    </message>
    <message>
        <source>Clear selection</source>
        <translation>選択を解除</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>検索を消去</translation>
    </message>
    <message>
        <source>Clear the selection</source>
        <translation>選択を解除</translation>
    </message>
    <message>
        <source>Clear the selection, leave compare, stop</source>
        <translation>選択を解除、比較を終了、停止</translation>
    </message>
    <message>
        <source>Clipped</source>
        <translation>クリップ</translation>
    </message>
    <message>
        <source>Clipped samples</source>
        <translation>クリップしたサンプル</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Close details</source>
        <translation>詳細を閉じる</translation>
    </message>
    <message>
        <source>Collection {name} deleted; its runs stay</source>
        <translation>コレクション{name}を削除しました。ランは残ります</translation>
    </message>
    <message>
        <source>Collections</source>
        <translation>コレクション</translation>
    </message>
    <message>
        <source>Collections and saved searches</source>
        <translation>コレクションと保存した検索</translation>
    </message>
    <message>
        <source>Collections to drop runs onto</source>
        <translation>ランをドロップするコレクション</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Columns of measures</source>
        <translation>測定値の列</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比較</translation>
    </message>
    <message>
        <source>Compare no more</source>
        <translation>比較をやめる</translation>
    </message>
    <message>
        <source>Convert to {name} (*.{ending})</source>
        <translation>{name}に変換 (*.{ending})</translation>
    </message>
    <message numerus="yes">
        <source>Copy 1 link|Copy %n links</source>
        <translation><numerusform>%n件のリンクをコピー</numerusform></translation>
    </message>
    <message>
        <source>Copy Link</source>
        <translation>リンクをコピー</translation>
    </message>
    <message>
        <source>Copy Link takes this one, or asks for a fresh one when little time is left</source>
        <translation>［リンクをコピー］はこのリンクを使い、残り時間が少ないときは新しいリンクを求めます</translation>
    </message>
    <message>
        <source>Copy a link for each kept take</source>
        <translation>採用した各テイクのリンクをコピー</translation>
    </message>
    <message>
        <source>Copy a link that works now</source>
        <translation>今すぐ使えるリンクをコピー</translation>
    </message>
    <message>
        <source>Copy kept links</source>
        <translation>採用分のリンクをコピー</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>リンクをコピー</translation>
    </message>
    <message>
        <source>Copy links</source>
        <translation>リンクをコピー</translation>
    </message>
    <message>
        <source>Copy links of the kept takes</source>
        <translation>採用したテイクのリンクをコピー</translation>
    </message>
    <message>
        <source>Copy run IDs</source>
        <translation>ランIDをコピー</translation>
    </message>
    <message>
        <source>Copy share link</source>
        <translation>共有リンクをコピー</translation>
    </message>
    <message>
        <source>Copy the report</source>
        <translation>レポートをコピー</translation>
    </message>
    <message>
        <source>Copy these details</source>
        <translation>この詳細をコピー</translation>
    </message>
    <message>
        <source>Could not reach {host}. Check that address and the connection.</source>
        <translation>{host}に接続できませんでした。アドレスと接続を確認してください。</translation>
    </message>
    <message>
        <source>Counting …</source>
        <translation>計算中…</translation>
    </message>
    <message>
        <source>DC offset</source>
        <translation>DCオフセット</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>ダーク</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日付</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>判定</translation>
    </message>
    <message>
        <source>Delete this collection</source>
        <translation>このコレクションを削除</translation>
    </message>
    <message>
        <source>Delete this saved search</source>
        <translation>この保存した検索を削除</translation>
    </message>
    <message>
        <source>Delete {name}</source>
        <translation>{name}を削除</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>詳細</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Door slam {n}</source>
        <translation>ドアの音 {n}</translation>
    </message>
    <message>
        <source>Downloading</source>
        <translation>ダウンロード中</translation>
    </message>
    <message>
        <source>Drag to scroll</source>
        <translation>ドラッグしてスクロール</translation>
    </message>
    <message>
        <source>Drawing</source>
        <translation>図</translation>
    </message>
    <message>
        <source>Drawing of a waveform</source>
        <translation>波形の図</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>長さ</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>編集</translation>
    </message>
    <message>
        <source>Ended before all had come; the window goes on with them</source>
        <translation>すべて届く前に終了しました。続きはウィンドウが行います</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>エラー</translation>
    </message>
    <message>
        <source>Evicted</source>
        <translation>キャッシュから退避済み</translation>
    </message>
    <message numerus="yes">
        <source>Export a list of %n run|Export a list of %n runs</source>
        <translation><numerusform>%n件のランのリストを書き出す</numerusform></translation>
    </message>
    <message>
        <source>Export list…</source>
        <translation>リストを書き出す…</translation>
    </message>
    <message numerus="yes">
        <source>Exported %n run to {name}|Exported %n runs to {name}</source>
        <translation><numerusform>%n件のランを{name}に書き出しました</numerusform></translation>
    </message>
    <message>
        <source>FLAC</source>
        <translation>FLAC</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>Faster</source>
        <translation>速く</translation>
    </message>
    <message>
        <source>Fetch again</source>
        <translation>再取得</translation>
    </message>
    <message>
        <source>Fetching runs</source>
        <translation>ランを取得中</translation>
    </message>
    <message>
        <source>Fetching runs needs your CAMB.AI API key.</source>
        <translation>ランを取得するには、CAMB.AIのAPIキーが必要です。</translation>
    </message>
    <message>
        <source>Fetching runs needs your CAMB.AI API key: set CAMB_API_KEY, or enter it in the settings of the window</source>
        <translation>ランを取得するには、CAMB.AIのAPIキーが必要です。CAMB_API_KEYを設定するか、ウィンドウの設定で入力してください</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Files cannot be written to that folder.</source>
        <translation>そのフォルダーにはファイルを書き込めません。</translation>
    </message>
    <message>
        <source>Files to be saved</source>
        <translation>保存するファイル</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>Find in list</source>
        <translation>リスト内を検索</translation>
    </message>
    <message>
        <source>Find in list…</source>
        <translation>リスト内を検索…</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>フォルダー</translation>
    </message>
    <message>
        <source>Forget the key</source>
        <translation>キーを忘れる</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>形式</translation>
    </message>
    <message>
        <source>Forward 1 s</source>
        <translation>1秒進む</translation>
    </message>
    <message>
        <source>Forward 5 s</source>
        <translation>5秒進む</translation>
    </message>
    <message>
        <source>Free the cache now</source>
        <translation>今すぐキャッシュを空にする</translation>
    </message>
    <message>
        <source>Fresh link</source>
        <translation>新しいリンク</translation>
    </message>
    <message>
        <source>Fresh link when</source>
        <translation>新しいリンクにする条件</translation>
    </message>
    <message>
        <source>Getting the samples …</source>
        <translation>サンプルを取得中…</translation>
    </message>
    <message>
        <source>Go on after a decision</source>
        <translation>判定後に次へ進む</translation>
    </message>
    <message>
        <source>Go on to the next take after a decision</source>
        <translation>判定したら次のテイクへ進む</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>そこへ移動</translation>
    </message>
    <message>
        <source>Go to the search</source>
        <translation>検索に移動</translation>
    </message>
    <message numerus="yes">
        <source>Hear it again|Hear the %n again</source>
        <translation><numerusform>%n件をもう一度聴く</numerusform></translation>
    </message>
    <message>
        <source>Hear the kept takes again</source>
        <translation>採用したテイクをもう一度聴く</translation>
    </message>
    <message>
        <source>Hear the rejected again</source>
        <translation>不採用のテイクをもう一度聴く</translation>
    </message>
    <message>
        <source>Hear what you generated</source>
        <translation>生成したオーディオを聴く</translation>
    </message>
    <message>
        <source>Hear {take} at the same place</source>
        <translation>同じ位置で{take}を聴く</translation>
    </message>
    <message>
        <source>Hear, judge, keep and share the audio that CAMB.AI generated for you.</source>
        <translation>CAMB.AIが生成したオーディオを聴き、判定し、残し、共有します。</translation>
    </message>
    <message>
        <source>Heard, undecided</source>
        <translation>試聴済み、未判定</translation>
    </message>
    <message>
        <source>Height of the player</source>
        <translation>プレーヤーの高さ</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>ヘルプ</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>ホーム</translation>
    </message>
    <message>
        <source>How far the middle line is off</source>
        <translation>中心線のずれ</translation>
    </message>
    <message>
        <source>How long the link that is held still works</source>
        <translation>手元のリンクが有効な残り時間</translation>
    </message>
    <message>
        <source>In the list and the waveform</source>
        <translation>リストと波形</translation>
    </message>
    <message>
        <source>In {names}</source>
        <translation>所属：{names}</translation>
    </message>
    <message>
        <source>Incomplete</source>
        <translation>不完全</translation>
    </message>
    <message>
        <source>Incomplete: ends at {time}</source>
        <translation>不完全：{time}で終わります</translation>
    </message>
    <message>
        <source>Insert</source>
        <translation>挿入</translation>
    </message>
    <message>
        <source>It is PCM, since {format} cannot be cut</source>
        <translation>{format} は切り出せないため、PCM です</translation>
    </message>
    <message>
        <source>It is damaged</source>
        <translation>壊れています</translation>
    </message>
    <message>
        <source>It is incomplete</source>
        <translation>不完全です</translation>
    </message>
    <message>
        <source>It is too short or too soft to be measured, and its level stays</source>
        <translation>短すぎるか小さすぎて測定できないため、レベルを変えません</translation>
    </message>
    <message>
        <source>It left the cache to make room. CAMB.AI still has it: it is fetched again when you select it</source>
        <translation>容量を空けるためキャッシュから消えました。CAMB.AIにはまだあり、選択すると再取得します</translation>
    </message>
    <message>
        <source>It stays {below} below {target}, so that its peaks are not cut off</source>
        <translation>ピークが切れないよう、{target}より{below}低いままです</translation>
    </message>
    <message>
        <source>Its audio is not here. Open CAMB Desktop to fetch it</source>
        <translation>オーディオがここにありません。取得するにはCAMB Desktopを開いてください</translation>
    </message>
    <message>
        <source>Its middle line is off by 1 % or more</source>
        <translation>中心線が1 %以上ずれています</translation>
    </message>
    <message>
        <source>Its take is damaged</source>
        <translation>元のテイクは壊れています</translation>
    </message>
    <message>
        <source>Its take is incomplete</source>
        <translation>元のテイクは不完全です</translation>
    </message>
    <message>
        <source>JSON (*{ending})</source>
        <translation>JSON (*{ending})</translation>
    </message>
    <message>
        <source>Jump to tenths of the take</source>
        <translation>テイクの10分の1単位に移動</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>採用</translation>
    </message>
    <message numerus="yes">
        <source>Keep %n take|Keep %n takes</source>
        <translation><numerusform>%n件のテイクを採用</numerusform></translation>
    </message>
    <message>
        <source>Keep (S)</source>
        <translation>採用（S）</translation>
    </message>
    <message>
        <source>Keep audio in</source>
        <translation>オーディオの保管先</translation>
    </message>
    <message>
        <source>Keep it in this computer’s key store</source>
        <translation>このコンピューターのキーストアに保管</translation>
    </message>
    <message>
        <source>Keep, and go on</source>
        <translation>採用して次へ</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>採用</translation>
    </message>
    <message numerus="yes">
        <source>Kept %n take|Kept %n takes</source>
        <translation><numerusform>%n件のテイクを採用しました</numerusform></translation>
    </message>
    <message>
        <source>Kept takes</source>
        <translation>採用したテイク</translation>
    </message>
    <message>
        <source>Kept {name}</source>
        <translation>{name}を採用しました</translation>
    </message>
    <message numerus="yes">
        <source>Kept: %n take, {size}|Kept: %n takes, {size}</source>
        <translation><numerusform>採用：テイク%n件、{size}</numerusform></translation>
    </message>
    <message>
        <source>Key</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>Key in use</source>
        <translation>使用中のキー</translation>
    </message>
    <message>
        <source>Key state</source>
        <translation>キーの状態</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>キーボードショートカット</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Kind of problem: {slug}</source>
        <translation>問題の種類：{slug}</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>Leave compare</source>
        <translation>比較を終了</translation>
    </message>
    <message>
        <source>Leave the sample data</source>
        <translation>サンプルデータを終了</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>除外したもの</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>長さ</translation>
    </message>
    <message numerus="yes">
        <source>Let %n take go all the same ({size})|Let %n takes go all the same ({size})</source>
        <translation><numerusform>それでも%n件のテイクを解放（{size}）</numerusform></translation>
    </message>
    <message>
        <source>Let the onsets of compared takes meet</source>
        <translation>比較するテイクの立ち上がりを揃える</translation>
    </message>
    <message>
        <source>Level as it is</source>
        <translation>レベルはそのまま</translation>
    </message>
    <message>
        <source>Level meter</source>
        <translation>レベルメーター</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>ライセンス</translation>
    </message>
    <message>
        <source>Licences…</source>
        <translation>ライセンス…</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>ライト</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>システムに合わせる</translation>
    </message>
    <message>
        <source>Limit of the cache</source>
        <translation>キャッシュの上限</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>リンク</translation>
    </message>
    <message numerus="yes">
        <source>Link copied|%n links copied</source>
        <translation><numerusform>%n件のリンクをコピーしました</numerusform></translation>
    </message>
    <message>
        <source>Link ends in {left}</source>
        <translation>リンクの有効期限まで{left}</translation>
    </message>
    <message>
        <source>List and player</source>
        <translation>リストとプレーヤー</translation>
    </message>
    <message numerus="yes">
        <source>List of %n run taken back|List of %n runs taken back</source>
        <translation><numerusform>%n件のランのリストを取り消しました</numerusform></translation>
    </message>
    <message>
        <source>List read: {what}</source>
        <translation>リストを読み込みました：{what}</translation>
    </message>
    <message>
        <source>Listening</source>
        <translation>試聴</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>外観</translation>
    </message>
    <message>
        <source>Loop</source>
        <translation>ループ</translation>
    </message>
    <message>
        <source>Loop playback</source>
        <translation>ループ再生</translation>
    </message>
    <message>
        <source>Loop selection</source>
        <translation>選択範囲をループ</translation>
    </message>
    <message>
        <source>Loud from its very first sample</source>
        <translation>最初のサンプルから大きな音</translation>
    </message>
    <message>
        <source>Louder</source>
        <translation>音量を上げる</translation>
    </message>
    <message>
        <source>Loudest point between the samples</source>
        <translation>サンプル間の最大点</translation>
    </message>
    <message>
        <source>Loudest sample</source>
        <translation>最大のサンプル</translation>
    </message>
    <message>
        <source>Loudness</source>
        <translation>ラウドネス</translation>
    </message>
    <message>
        <source>Loudness of the whole take (EBU R128)</source>
        <translation>テイク全体のラウドネス（EBU R128）</translation>
    </message>
    <message>
        <source>MP3</source>
        <translation>MP3</translation>
    </message>
    <message>
        <source>Made {softer} softer, so that its peaks are not cut off</source>
        <translation>ピークが切れないよう{softer}下げます</translation>
    </message>
    <message>
        <source>Make</source>
        <translation>作成</translation>
    </message>
    <message>
        <source>Mark a take with A first, then switch with B.</source>
        <translation>まずAでテイクをマークし、Bで切り替えてください。</translation>
    </message>
    <message>
        <source>Mark as take A</source>
        <translation>テイクAとしてマーク</translation>
    </message>
    <message>
        <source>Mark as take A, to switch between it and another</source>
        <translation>別のテイクと切り替えるため、テイクAとしてマーク</translation>
    </message>
    <message>
        <source>Match loudness</source>
        <translation>ラウドネスを揃える</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>測定値</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>メニュー</translation>
    </message>
    <message>
        <source>Minutes and seconds</source>
        <translation>分と秒</translation>
    </message>
    <message>
        <source>Mono, stereo or more</source>
        <translation>モノラル、ステレオ、それ以上</translation>
    </message>
    <message>
        <source>Move it here</source>
        <translation>ここに移動</translation>
    </message>
    <message>
        <source>Move the kept audio…</source>
        <translation>保管したオーディオを移動…</translation>
    </message>
    <message>
        <source>Move the last edge</source>
        <translation>最後の端を動かす</translation>
    </message>
    <message>
        <source>Move the last edge further</source>
        <translation>最後の端を大きく動かす</translation>
    </message>
    <message>
        <source>Move…</source>
        <translation>移動…</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>ミュート</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Name is taken, so numbered</source>
        <translation>同名があるため番号付き</translation>
    </message>
    <message>
        <source>Name of another key</source>
        <translation>別のキーの名前</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>名前</translation>
    </message>
    <message numerus="yes">
        <source>Names all %n selected runs; {n} is the number of each</source>
        <translation><numerusform>選択した%n件のランすべてに名前を付けます。{n}はそれぞれの番号です</numerusform></translation>
    </message>
    <message>
        <source>New collection</source>
        <translation>新しいコレクション</translation>
    </message>
    <message numerus="yes">
        <source>New collection with %n run|New collection with %n runs</source>
        <translation><numerusform>%n件のランで新しいコレクションを作成</numerusform></translation>
    </message>
    <message>
        <source>New collection…</source>
        <translation>新しいコレクション…</translation>
    </message>
    <message>
        <source>New name</source>
        <translation>新しい名前</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>次へ</translation>
    </message>
    <message>
        <source>Next pane</source>
        <translation>次の区画</translation>
    </message>
    <message>
        <source>Next take</source>
        <translation>次のテイク</translation>
    </message>
    <message>
        <source>No</source>
        <translation>いいえ</translation>
    </message>
    <message>
        <source>No audio in this file</source>
        <translation>このファイルにオーディオはありません</translation>
    </message>
    <message>
        <source>No audio output was found. Everything but playing works.</source>
        <translation>オーディオ出力が見つかりません。再生以外はすべて使えます。</translation>
    </message>
    <message>
        <source>No audio yet</source>
        <translation>オーディオはまだありません</translation>
    </message>
    <message>
        <source>No connection came about. Check the network.</source>
        <translation>接続できませんでした。ネットワークを確認してください。</translation>
    </message>
    <message>
        <source>No key yet. This computer cannot keep one safe, so one that you enter is used until you quit.</source>
        <translation>キーがまだありません。このコンピューターは安全に保管できないため、入力したキーは終了するまで使われます。</translation>
    </message>
    <message>
        <source>No key yet. You find yours in CAMB.AI Studio under API keys.</source>
        <translation>キーがまだありません。CAMB.AI Studioの「API keys」にあります。</translation>
    </message>
    <message>
        <source>No link could be made for this run.</source>
        <translation>このランのリンクを作成できませんでした。</translation>
    </message>
    <message>
        <source>No name, so its ID</source>
        <translation>名前がないためID</translation>
    </message>
    <message>
        <source>No network. Downloads go on by themselves when it is back</source>
        <translation>ネットワークがありません。復旧すると自動的にダウンロードを再開します</translation>
    </message>
    <message>
        <source>No room beside the list for the audio that you keep: it stays in the cache. Make some room</source>
        <translation>リストの隣に保管用オーディオの空きがないため、キャッシュに残ります。容量を空けてください</translation>
    </message>
    <message>
        <source>No run fits the search and the filters.</source>
        <translation>検索とフィルターに合うランはありません。</translation>
    </message>
    <message>
        <source>None of the kept takes has its audio yet</source>
        <translation>採用したテイクのオーディオはまだ届いていません</translation>
    </message>
    <message>
        <source>Not understood: {pieces}</source>
        <translation>解釈できません：{pieces}</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>Nothing above −90 dBFS</source>
        <translation>−90 dBFSを超える音なし</translation>
    </message>
    <message>
        <source>Nothing above −90 dBFS in the whole take</source>
        <translation>テイク全体に−90 dBFSを超える音なし</translation>
    </message>
    <message>
        <source>Nothing here comes from your account, and no key is needed.</source>
        <translation>ここにあるものはアカウントとは無関係で、キーは不要です。</translation>
    </message>
    <message>
        <source>Nothing is kept yet</source>
        <translation>採用したものはまだありません</translation>
    </message>
    <message>
        <source>Nothing kept yet</source>
        <translation>採用はまだありません</translation>
    </message>
    <message numerus="yes">
        <source>Nothing kept, %n rejected. Nothing was deleted.</source>
        <translation><numerusform>採用なし、不採用%n件。何も削除されていません。</numerusform></translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>一致なし</translation>
    </message>
    <message>
        <source>Nothing rejected</source>
        <translation>不採用はありません</translation>
    </message>
    <message>
        <source>Nothing was measured yet.</source>
        <translation>まだ何も測定されていません。</translation>
    </message>
    <message>
        <source>Nothing was renamed. {why}</source>
        <translation>名前は変更されませんでした。{why}</translation>
    </message>
    <message>
        <source>Nothing was saved in {folder}. {why} Choose another folder, or try again</source>
        <translation>{folder}には何も保存されませんでした。{why} 別のフォルダーを選ぶか、再試行してください</translation>
    </message>
    <message>
        <source>Nothing was sent. This is what a report of the fault would say: it holds no key, no task ID and no link that works. Copy it, look it over, and send it along with what you did.</source>
        <translation>何も送信されていません。これは不具合レポートの内容です。キー、タスクID、有効なリンクは含まれません。コピーして確認し、行った操作を添えて送ってください。</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>番号</translation>
    </message>
    <message>
        <source>Ogg Vorbis</source>
        <translation>Ogg Vorbis</translation>
    </message>
    <message>
        <source>On one loudspeaker it cancels itself out</source>
        <translation>スピーカー1つでは打ち消し合います</translation>
    </message>
    <message>
        <source>Only the first part of the file plays</source>
        <translation>ファイルの最初の部分だけが再生されます</translation>
    </message>
    <message>
        <source>Open files</source>
        <translation>ファイルを開く</translation>
    </message>
    <message>
        <source>Open files with run IDs</source>
        <translation>ランIDを含むファイルを開く</translation>
    </message>
    <message>
        <source>Open files…</source>
        <translation>ファイルを開く…</translation>
    </message>
    <message>
        <source>Open the menu</source>
        <translation>メニューを開く</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>出力</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>ページ</translation>
    </message>
    <message>
        <source>Paste and add</source>
        <translation>貼り付けて追加</translation>
    </message>
    <message>
        <source>Paste run IDs in any form, then press Return</source>
        <translation>ランIDを好きな形で貼り付けて、Returnを押してください</translation>
    </message>
    <message>
        <source>Paste run IDs into the field above, in any form: one per line, a list, JSON, links, a whole log.
Press Return, and each run appears here with its waveform.</source>
        <translation>上の欄にランIDを好きな形で貼り付けてください。1行に1つ、リスト、JSON、リンク、ログ全体でもかまいません。
Returnを押すと、各ランが波形とともにここに表示されます。</translation>
    </message>
    <message>
        <source>Paste run IDs, a list, JSON, links, a log …</source>
        <translation>ランID、リスト、JSON、リンク、ログなどを貼り付け…</translation>
    </message>
    <message>
        <source>Paste run IDs, listen, keep the best, hand them on.</source>
        <translation>ランIDを貼り付け、聴いて、良いものを残し、渡しましょう。</translation>
    </message>
    <message>
        <source>Paste your API key</source>
        <translation>APIキーを貼り付け</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>Peak</source>
        <translation>ピーク</translation>
    </message>
    <message>
        <source>Peak and RMS level. Click to reset the clip mark.</source>
        <translation>ピークとRMSレベル。クリックするとクリップ表示をリセットします。</translation>
    </message>
    <message>
        <source>Per cent</source>
        <translation>パーセント</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>再生</translation>
    </message>
    <message>
        <source>Play a run as soon as it is selected</source>
        <translation>ランを選択したらすぐに再生</translation>
    </message>
    <message>
        <source>Play all takes at the same loudness</source>
        <translation>すべてのテイクを同じラウドネスで再生</translation>
    </message>
    <message>
        <source>Play from the start</source>
        <translation>先頭から再生</translation>
    </message>
    <message>
        <source>Play on selection</source>
        <translation>選択時に再生</translation>
    </message>
    <message>
        <source>Play on to the next take</source>
        <translation>続けて次のテイクを再生</translation>
    </message>
    <message>
        <source>Play or pause</source>
        <translation>再生または一時停止</translation>
    </message>
    <message>
        <source>Playback</source>
        <translation>再生</translation>
    </message>
    <message>
        <source>Playing</source>
        <translation>再生</translation>
    </message>
    <message>
        <source>Playing speed</source>
        <translation>再生速度</translation>
    </message>
    <message>
        <source>Playing stopped because of a fault in this program. The take itself is untouched.</source>
        <translation>プログラムの不具合で再生が止まりました。テイク自体に影響はありません。</translation>
    </message>
    <message>
        <source>Playing; press to pause</source>
        <translation>再生中。押すと一時停止</translation>
    </message>
    <message>
        <source>Playlist with its audio (*{ending})</source>
        <translation>オーディオ付きプレイリスト (*{ending})</translation>
    </message>
    <message>
        <source>Plays when it arrives …</source>
        <translation>届きしだい再生します…</translation>
    </message>
    <message>
        <source>Plus</source>
        <translation>プラス</translation>
    </message>
    <message>
        <source>Press to play</source>
        <translation>押すと再生</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>前へ</translation>
    </message>
    <message>
        <source>Previous pane</source>
        <translation>前の区画</translation>
    </message>
    <message>
        <source>Previous take</source>
        <translation>前のテイク</translation>
    </message>
    <message>
        <source>Problem details</source>
        <translation>問題の詳細</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>問題</translation>
    </message>
    <message>
        <source>Problems only</source>
        <translation>問題のみ</translation>
    </message>
    <message>
        <source>Put {field} where the cursor is</source>
        <translation>カーソル位置に{field}を挿入</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>待機中</translation>
    </message>
    <message>
        <source>Quieter</source>
        <translation>音量を下げる</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>レート</translation>
    </message>
    <message>
        <source>Reading of a list</source>
        <translation>リストの読み込み</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>準備完了</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>やり直す</translation>
    </message>
    <message>
        <source>Redo {act}</source>
        <translation>やり直す：{act}</translation>
    </message>
    <message>
        <source>Reduce motion</source>
        <translation>動きを減らす</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>不採用</translation>
    </message>
    <message numerus="yes">
        <source>Reject %n take|Reject %n takes</source>
        <translation><numerusform>%n件のテイクを不採用にする</numerusform></translation>
    </message>
    <message>
        <source>Reject (X)</source>
        <translation>不採用（X）</translation>
    </message>
    <message>
        <source>Reject, and go on; nothing is deleted</source>
        <translation>不採用にして次へ。何も削除されません</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>不採用</translation>
    </message>
    <message numerus="yes">
        <source>Rejected %n take|Rejected %n takes</source>
        <translation><numerusform>%n件のテイクを不採用にしました</numerusform></translation>
    </message>
    <message>
        <source>Rejected {name}</source>
        <translation>{name}を不採用にしました</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>備考</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n run|Remove %n runs</source>
        <translation><numerusform>%n件のランを除く</numerusform></translation>
    </message>
    <message>
        <source>Remove from list</source>
        <translation>リストから除く</translation>
    </message>
    <message>
        <source>Remove this key</source>
        <translation>このキーを削除</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>名前を変更</translation>
    </message>
    <message>
        <source>Rename this collection…</source>
        <translation>このコレクションの名前を変更…</translation>
    </message>
    <message>
        <source>Rename {name}</source>
        <translation>{name}の名前を変更</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>レポート</translation>
    </message>
    <message>
        <source>Resampled to {rate}</source>
        <translation>{rate}にリサンプリング</translation>
    </message>
    <message>
        <source>Reset columns</source>
        <translation>列をリセット</translation>
    </message>
    <message>
        <source>Reset this page</source>
        <translation>このページをリセット</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Return</translation>
    </message>
    <message>
        <source>Rough for less than a millisecond</source>
        <translation>1ミリ秒未満の乱れ</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>ラン</translation>
    </message>
    <message>
        <source>Run ID</source>
        <translation>ランID</translation>
    </message>
    <message numerus="yes">
        <source>Run ID copied|%n run IDs copied</source>
        <translation><numerusform>%n件のランIDをコピーしました</numerusform></translation>
    </message>
    <message>
        <source>Run IDs</source>
        <translation>ランID</translation>
    </message>
    <message>
        <source>Run {id}</source>
        <translation>ラン{id}</translation>
    </message>
    <message>
        <source>Run {id} is in the list already</source>
        <translation>ラン{id}はすでにリストにあります</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>ラン</translation>
    </message>
    <message>
        <source>S keeps a take, and goes on to the next.</source>
        <translation>Sでテイクを採用し、次へ進みます。</translation>
    </message>
    <message>
        <source>Safe mode: your list as it is, default settings, no sound and no network. Start anew to leave it.</source>
        <translation>セーフモード：リストはそのまま、設定は初期値、音声とネットワークはなし。抜けるには起動し直してください。</translation>
    </message>
    <message>
        <source>Sample data</source>
        <translation>サンプルデータ</translation>
    </message>
    <message>
        <source>Sample data needs no key of yours.</source>
        <translation>サンプルデータにキーは不要です。</translation>
    </message>
    <message>
        <source>Sample data · Leave</source>
        <translation>サンプルデータ · 終了</translation>
    </message>
    <message>
        <source>Sample rate</source>
        <translation>サンプルレート</translation>
    </message>
    <message>
        <source>Sample takes that live on this computer. Nothing is sent, and you leave them with one click.</source>
        <translation>このコンピューター内のサンプルテイクです。何も送信されず、ワンクリックで終了できます。</translation>
    </message>
    <message>
        <source>Samples at full scale</source>
        <translation>フルスケールのサンプル</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message numerus="yes">
        <source>Save %n file|Save %n files</source>
        <translation><numerusform>%n個のファイルを保存</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Save %n kept|Save %n kept</source>
        <translation><numerusform>採用した%n件を保存</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Save %n take|Save %n takes</source>
        <translation><numerusform>%n件のテイクを保存</numerusform></translation>
    </message>
    <message>
        <source>Save As…</source>
        <translation>名前を付けて保存…</translation>
    </message>
    <message>
        <source>Save audio</source>
        <translation>オーディオを保存</translation>
    </message>
    <message>
        <source>Save audio as</source>
        <translation>オーディオに名前を付けて保存</translation>
    </message>
    <message>
        <source>Save audio as…</source>
        <translation>オーディオに名前を付けて保存…</translation>
    </message>
    <message>
        <source>Save audio that is incomplete</source>
        <translation>不完全なオーディオを保存</translation>
    </message>
    <message>
        <source>Save in another format</source>
        <translation>別の形式で保存</translation>
    </message>
    <message>
        <source>Save in another format…</source>
        <translation>別の形式で保存…</translation>
    </message>
    <message>
        <source>Save kept</source>
        <translation>採用分を保存</translation>
    </message>
    <message>
        <source>Save selection</source>
        <translation>選択範囲を保存</translation>
    </message>
    <message>
        <source>Save selection…</source>
        <translation>選択範囲を保存…</translation>
    </message>
    <message>
        <source>Save the audio as it was received</source>
        <translation>受信したままのオーディオを保存</translation>
    </message>
    <message>
        <source>Save the kept takes</source>
        <translation>採用したテイクを保存</translation>
    </message>
    <message>
        <source>Save the kept takes to a folder</source>
        <translation>採用したテイクをフォルダーに保存</translation>
    </message>
    <message>
        <source>Save the kept takes…</source>
        <translation>採用したテイクを保存…</translation>
    </message>
    <message>
        <source>Save the search</source>
        <translation>検索を保存</translation>
    </message>
    <message>
        <source>Save this search</source>
        <translation>この検索を保存</translation>
    </message>
    <message>
        <source>Save this search…</source>
        <translation>この検索を保存…</translation>
    </message>
    <message>
        <source>Save to</source>
        <translation>保存先</translation>
    </message>
    <message numerus="yes">
        <source>Saved %n file to {folder}|Saved %n files to {folder}</source>
        <translation><numerusform>%n個のファイルを{folder}に保存しました</numerusform></translation>
    </message>
    <message>
        <source>Saved search</source>
        <translation>保存した検索</translation>
    </message>
    <message>
        <source>Saved search {name} deleted</source>
        <translation>保存した検索{name}を削除しました</translation>
    </message>
    <message>
        <source>Saved {name}</source>
        <translation>{name}を保存しました</translation>
    </message>
    <message>
        <source>Saved {name} with {percent} % of the selection: the take ends there</source>
        <translation>選択範囲の{percent} %を含む{name}を保存しました。テイクはそこで終わります</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>Search IDs, names, notes, tags and states</source>
        <translation>ID、名前、メモ、タグ、状態を検索</translation>
    </message>
    <message>
        <source>Search saved as {name}</source>
        <translation>検索を{name}として保存しました</translation>
    </message>
    <message>
        <source>Select a run to see its waveform</source>
        <translation>ランを選択すると波形が表示されます</translation>
    </message>
    <message>
        <source>Select a run to see what was measured.</source>
        <translation>ランを選択すると測定値が表示されます。</translation>
    </message>
    <message>
        <source>Select another take</source>
        <translation>別のテイクを選択</translation>
    </message>
    <message>
        <source>Select another take to compare with A.</source>
        <translation>Aと比較する別のテイクを選択してください。</translation>
    </message>
    <message>
        <source>Selecting a run no longer plays it</source>
        <translation>ランを選択しても再生されなくなりました</translation>
    </message>
    <message>
        <source>Selecting in the waveform</source>
        <translation>波形での選択</translation>
    </message>
    <message>
        <source>Selection ends at the playhead</source>
        <translation>選択範囲を再生ヘッドで終える</translation>
    </message>
    <message>
        <source>Selection starts at the playhead</source>
        <translation>選択範囲を再生ヘッドから始める</translation>
    </message>
    <message>
        <source>Service address</source>
        <translation>サービスのアドレス</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>設定…</translation>
    </message>
    <message>
        <source>Shift one of the compared takes so that their onsets meet</source>
        <translation>比較するテイクの一方をずらし、立ち上がりを揃える</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>Show all runs</source>
        <translation>すべてのランを表示</translation>
    </message>
    <message>
        <source>Show details</source>
        <translation>詳細を表示</translation>
    </message>
    <message>
        <source>Show folder</source>
        <translation>フォルダーを表示</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>フォルダーで表示</translation>
    </message>
    <message>
        <source>Show kind</source>
        <translation>種類を表示</translation>
    </message>
    <message>
        <source>Show only one kind</source>
        <translation>1種類だけを表示</translation>
    </message>
    <message>
        <source>Show only runs with problems</source>
        <translation>問題のあるランだけを表示</translation>
    </message>
    <message>
        <source>Show the folder of kept audio</source>
        <translation>保管したオーディオのフォルダーを表示</translation>
    </message>
    <message>
        <source>Show the folder of the cache</source>
        <translation>キャッシュのフォルダーを表示</translation>
    </message>
    <message>
        <source>Show the key</source>
        <translation>キーを表示</translation>
    </message>
    <message>
        <source>Show the report</source>
        <translation>レポートを表示</translation>
    </message>
    <message>
        <source>Show the spectrogram in place of the waveform</source>
        <translation>波形の代わりにスペクトログラムを表示</translation>
    </message>
    <message>
        <source>Show what is typed</source>
        <translation>入力内容を表示</translation>
    </message>
    <message>
        <source>Show what was measured, in columns</source>
        <translation>測定値を列に表示</translation>
    </message>
    <message>
        <source>Shown takes</source>
        <translation>表示中のテイク</translation>
    </message>
    <message>
        <source>Shows {name}</source>
        <translation>{name}を表示中</translation>
    </message>
    <message>
        <source>Silence</source>
        <translation>無音</translation>
    </message>
    <message>
        <source>Silence at end</source>
        <translation>末尾の無音</translation>
    </message>
    <message>
        <source>Silence at start</source>
        <translation>先頭の無音</translation>
    </message>
    <message>
        <source>Silence inside</source>
        <translation>途中の無音</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>Skip silence at the start and end</source>
        <translation>先頭と末尾の無音を飛ばす</translation>
    </message>
    <message>
        <source>Slower</source>
        <translation>遅く</translation>
    </message>
    <message>
        <source>Something that looks like an API key was left out</source>
        <translation>APIキーらしきものを除外しました</translation>
    </message>
    <message>
        <source>Something went wrong in the program. It goes on; if something looks odd, start it anew.</source>
        <translation>プログラムで問題が起きましたが、動作を続けます。おかしな点があれば起動し直してください。</translation>
    </message>
    <message>
        <source>Something went wrong.</source>
        <translation>問題が発生しました。</translation>
    </message>
    <message>
        <source>Sound &amp; Music</source>
        <translation>サウンドと音楽</translation>
    </message>
    <message>
        <source>Sound on</source>
        <translation>ミュートを解除</translation>
    </message>
    <message>
        <source>Spectrogram</source>
        <translation>スペクトログラム</translation>
    </message>
    <message>
        <source>Speech</source>
        <translation>音声</translation>
    </message>
    <message>
        <source>Speech, or sound and music</source>
        <translation>音声、またはサウンドと音楽</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>速度</translation>
    </message>
    <message>
        <source>State of the storage</source>
        <translation>ストレージの状態</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Still loud in the last 20 ms</source>
        <translation>最後の20 msでもまだ大きな音</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Stop playback</source>
        <translation>再生を停止</translation>
    </message>
    <message>
        <source>Stopped. Nothing was saved</source>
        <translation>停止しました。何も保存されていません</translation>
    </message>
    <message>
        <source>Stopped. {saved} saved, {left} not</source>
        <translation>停止しました。{saved}件を保存、{left}件は未保存</translation>
    </message>
    <message>
        <source>Storage…</source>
        <translation>ストレージ…</translation>
    </message>
    <message>
        <source>Switch between A and this take</source>
        <translation>Aとこのテイクを切り替え</translation>
    </message>
    <message>
        <source>Table for spreadsheets (*{ending})</source>
        <translation>表計算用の表 (*{ending})</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>タグ</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>タグ</translation>
    </message>
    <message numerus="yes">
        <source>Tags of the run|Tags of %n runs</source>
        <translation><numerusform>%n件のランのタグ</numerusform></translation>
    </message>
    <message>
        <source>Tags, with commas between</source>
        <translation>タグ（カンマ区切り）</translation>
    </message>
    <message>
        <source>Tags…</source>
        <translation>タグ…</translation>
    </message>
    <message>
        <source>Take A is no longer marked.</source>
        <translation>テイクAのマークを外しました。</translation>
    </message>
    <message>
        <source>Take A is {take}. Select another and press B to switch; both play at the same loudness.</source>
        <translation>テイクAは{take}です。別のテイクを選択し、Bで切り替えてください。両方とも同じラウドネスで再生します。</translation>
    </message>
    <message>
        <source>Take out of {name}</source>
        <translation>{name}から外す</translation>
    </message>
    <message>
        <source>Take the reset back</source>
        <translation>リセットを取り消す</translation>
    </message>
    <message>
        <source>Take {letter}</source>
        <translation>テイク{letter}</translation>
    </message>
    <message>
        <source>Takes that wait for a decision</source>
        <translation>判定を待つテイク</translation>
    </message>
    <message>
        <source>Takes that you keep</source>
        <translation>採用したテイク</translation>
    </message>
    <message>
        <source>Takes that you rejected</source>
        <translation>不採用にしたテイク</translation>
    </message>
    <message>
        <source>Task status: {status}</source>
        <translation>タスクの状態：{status}</translation>
    </message>
    <message>
        <source>Texts, tables, notebooks, libraries ({endings})</source>
        <translation>テキスト、表、ノートブック、ライブラリ ({endings})</translation>
    </message>
    <message>
        <source>That is the folder of the cache, which may be emptied. Choose another one</source>
        <translation>そこは空にされることのあるキャッシュのフォルダーです。別のフォルダーを選んでください</translation>
    </message>
    <message>
        <source>That may be an API key: it belongs in the settings, not here</source>
        <translation>APIキーかもしれません。ここではなく設定に入力してください</translation>
    </message>
    <message numerus="yes">
        <source>That run is in the list already|Those runs are in the list already</source>
        <translation><numerusform>そのランはすでにリストにあります</numerusform></translation>
    </message>
    <message>
        <source>The API key cannot be used.</source>
        <translation>APIキーを使用できません。</translation>
    </message>
    <message>
        <source>The IDs above belong to sample runs that live on this computer.
Press Return to add them.</source>
        <translation>上のIDは、このコンピューター内のサンプルランのものです。
Returnを押すと追加します。</translation>
    </message>
    <message>
        <source>The address has to start with https:// and name a host</source>
        <translation>アドレスはhttps://で始まり、ホスト名を含む必要があります</translation>
    </message>
    <message>
        <source>The audio arrived damaged.</source>
        <translation>オーディオが破損して届きました。</translation>
    </message>
    <message>
        <source>The audio in this file cannot be read.</source>
        <translation>このファイルのオーディオを読み取れません。</translation>
    </message>
    <message>
        <source>The audio kept here was changed by another program, so it is fetched again. Save it when it is ready.</source>
        <translation>保管していたオーディオが別のプログラムに変更されたため、再取得します。準備ができたら保存してください。</translation>
    </message>
    <message>
        <source>The audio output does not answer. It is waited for; or choose another.</source>
        <translation>オーディオ出力が応答しません。待機中です。別の出力も選べます。</translation>
    </message>
    <message>
        <source>The audio output went away. Play goes on where it stopped.</source>
        <translation>オーディオ出力がなくなりました。［再生］で止まった位置から続けます。</translation>
    </message>
    <message numerus="yes">
        <source>The cache is {over} above its limit, but %n take in it ({size}) may not come again, so it stays|The cache is {over} above its limit, but %n takes in it ({size}) may not come again, so they stay</source>
        <translation><numerusform>キャッシュは上限を{over}超えていますが、その中の%n件のテイク（{size}）は再取得できない可能性があるため残します</numerusform></translation>
    </message>
    <message>
        <source>The connection broke off half-way.</source>
        <translation>接続が途中で切れました。</translation>
    </message>
    <message>
        <source>The connection cannot be trusted: a certificate was not accepted.</source>
        <translation>接続を信頼できません。証明書が受け付けられませんでした。</translation>
    </message>
    <message>
        <source>The connection to CAMB.AI failed.</source>
        <translation>CAMB.AIへの接続に失敗しました。</translation>
    </message>
    <message>
        <source>The connection to {host} broke off half-way.</source>
        <translation>{host}への接続が途中で切れました。</translation>
    </message>
    <message>
        <source>The connection to {host} cannot be trusted: its certificate was not accepted.</source>
        <translation>{host}への接続を信頼できません。証明書が受け付けられませんでした。</translation>
    </message>
    <message>
        <source>The disk does not work as it should. Check it, and copy your files to another one.</source>
        <translation>ディスクが正常に動作していません。確認し、ファイルを別のディスクにコピーしてください。</translation>
    </message>
    <message numerus="yes">
        <source>The disk is full. %n run waits for room: make some, and it is fetched by itself|The disk is full. %n runs wait for room: make some, and they are fetched by themselves</source>
        <translation><numerusform>ディスクがいっぱいです。%n件のランが空きを待っています。空きができると自動的に取得します</numerusform></translation>
    </message>
    <message>
        <source>The disk is full. Make some room, then try again.</source>
        <translation>ディスクがいっぱいです。容量を空けてから再試行してください。</translation>
    </message>
    <message>
        <source>The download stopped before its end.</source>
        <translation>ダウンロードが途中で止まりました。</translation>
    </message>
    <message>
        <source>The file could not be kept on this computer.</source>
        <translation>ファイルをこのコンピューターに保管できませんでした。</translation>
    </message>
    <message>
        <source>The file is larger than this program takes.</source>
        <translation>ファイルがこのプログラムの上限より大きいです。</translation>
    </message>
    <message>
        <source>The file is larger than {size}, the most this program takes.</source>
        <translation>ファイルがこのプログラムの上限の{size}より大きいです。</translation>
    </message>
    <message>
        <source>The file of {name} was changed since it came, and cannot be fetched now. It stays as it is</source>
        <translation>{name}のファイルは受信後に変更されましたが、今は取得できません。そのまま残します</translation>
    </message>
    <message>
        <source>The file of {name} was changed since it came. It is fetched again</source>
        <translation>{name}のファイルは受信後に変更されました。再取得します</translation>
    </message>
    <message>
        <source>The file of {name} was fetched again, and is as it first came</source>
        <translation>{name}のファイルを再取得しました。最初に届いたときと同じです</translation>
    </message>
    <message>
        <source>The first of them is marked</source>
        <translation>最初のものに印を付けています</translation>
    </message>
    <message>
        <source>The key comes from the environment variable CAMB_API_KEY, which goes before a stored one.</source>
        <translation>キーは環境変数CAMB_API_KEYのもので、保管されたキーより優先されます。</translation>
    </message>
    <message>
        <source>The language changes when the program is started the next time.</source>
        <translation>言語は次回の起動時に切り替わります。</translation>
    </message>
    <message>
        <source>The link has run out, and a fresh one did not work either.</source>
        <translation>リンクの期限が切れ、新しいリンクも使えませんでした。</translation>
    </message>
    <message>
        <source>The list could not be saved yet: {why}; it is tried again</source>
        <translation>リストをまだ保存できません：{why}。再試行します</translation>
    </message>
    <message>
        <source>The list is being saved; the window closes when that is done</source>
        <translation>リストを保存しています。完了するとウィンドウが閉じます</translation>
    </message>
    <message>
        <source>The list is saved again</source>
        <translation>リストを再び保存しました</translation>
    </message>
    <message numerus="yes">
        <source>The list of runs was damaged: {count} of {known} could be read, %n more came from a backup. The damaged file is kept as {name}|The list of runs was damaged: {count} of {known} could be read, %n more came from a backup. The damaged file is kept as {name}</source>
        <translation><numerusform>ランのリストが破損していました。{known}件中{count}件を読み取り、さらに%n件をバックアップから復元しました。破損したファイルは{name}として残しました</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>The list of runs was damaged: {count} of {known} could be read. The damaged file is kept as {name}</source>
        <translation><numerusform>ランのリストが破損していました。{known}件中{count}件を読み取りました。破損したファイルは{name}として残しました</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>The list of runs was damaged: {count} runs could be read, %n more came from a backup. The damaged file is kept as {name}|The list of runs was damaged: {count} runs could be read, %n more came from a backup. The damaged file is kept as {name}</source>
        <translation><numerusform>ランのリストが破損していました。{count}件のランを読み取り、さらに%n件をバックアップから復元しました。破損したファイルは{name}として残しました</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>The list of runs was damaged: {count} runs could be read. The damaged file is kept as {name}</source>
        <translation><numerusform>ランのリストが破損していました。{count}件のランを読み取りました。破損したファイルは{name}として残しました</numerusform></translation>
    </message>
    <message>
        <source>The list of runs was damaged; the damaged file is kept as {name}</source>
        <translation>ランのリストが破損していました。破損したファイルは{name}として残しました</translation>
    </message>
    <message>
        <source>The longest lasts {seconds} s</source>
        <translation>最長{seconds}秒</translation>
    </message>
    <message numerus="yes">
        <source>The one take is decided|All %n decided</source>
        <translation><numerusform>全%n件を判定済み</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>The one take is heard|All %n heard</source>
        <translation><numerusform>全%n件を試聴済み</numerusform></translation>
    </message>
    <message>
        <source>The other one plays</source>
        <translation>もう一方は鳴っています</translation>
    </message>
    <message>
        <source>The other side refuses connections. Try again later.</source>
        <translation>相手が接続を拒否しています。後で再試行してください。</translation>
    </message>
    <message>
        <source>The profile cannot be written to: {why}</source>
        <translation>プロファイルに書き込めません：{why}</translation>
    </message>
    <message>
        <source>The rest of it never arrived</source>
        <translation>残りは届きませんでした</translation>
    </message>
    <message>
        <source>The samples could not be opened. Try again.</source>
        <translation>サンプルを開けませんでした。再試行してください。</translation>
    </message>
    <message>
        <source>The whole take</source>
        <translation>テイク全体</translation>
    </message>
    <message>
        <source>There are no other speeds on this computer: what makes them is not built for its processor</source>
        <translation>このコンピューターでは速度を変えられません。必要なライブラリがこのプロセッサーに対応していません</translation>
    </message>
    <message>
        <source>There are no runs in the list</source>
        <translation>リストにランがありません</translation>
    </message>
    <message>
        <source>There is a key of this name already. Choose it, or give another name.</source>
        <translation>この名前のキーはすでにあります。それを選ぶか、別の名前を付けてください。</translation>
    </message>
    <message>
        <source>There is no list of runs in {folder}</source>
        <translation>{folder}にランのリストがありません</translation>
    </message>
    <message>
        <source>There is no run ID in that text</source>
        <translation>そのテキストにランIDはありません</translation>
    </message>
    <message>
        <source>There is no run ID in that text.</source>
        <translation>そのテキストにランIDはありません。</translation>
    </message>
    <message>
        <source>This audio cannot be played.</source>
        <translation>このオーディオは再生できません。</translation>
    </message>
    <message>
        <source>This computer could not keep the API key safe, so it is used until you quit.</source>
        <translation>このコンピューターはAPIキーを安全に保管できないため、終了するまで使用します。</translation>
    </message>
    <message>
        <source>This network wants you to sign in first. Open any web page, sign in, and try again.</source>
        <translation>このネットワークは先にサインインが必要です。任意のウェブページを開いてサインインし、再試行してください。</translation>
    </message>
    <message>
        <source>This network’s proxy refused the connection.</source>
        <translation>このネットワークのプロキシが接続を拒否しました。</translation>
    </message>
    <message>
        <source>This network’s proxy, {host}, refused the connection or cannot be reached.</source>
        <translation>このネットワークのプロキシ{host}が接続を拒否したか、応答しません。</translation>
    </message>
    <message>
        <source>This part of the take has not arrived, so nothing was saved. Fetch the take again, or choose another part.</source>
        <translation>テイクのこの部分は届いていないため、何も保存されませんでした。テイクを再取得するか、別の部分を選んでください。</translation>
    </message>
    <message>
        <source>This program cannot play this kind of audio. All of it is kept: save it, and open it in another program.</source>
        <translation>このプログラムではこの種類のオーディオを再生できません。すべて保管されています。保存して別のプログラムで開いてください。</translation>
    </message>
    <message>
        <source>This run came by another key, which is not kept here any more. Add that key again.</source>
        <translation>このランは別のキーで取得され、そのキーはもうここにありません。もう一度追加してください。</translation>
    </message>
    <message>
        <source>This run came by the key “{name}”, which is not kept here any more. Add it again.</source>
        <translation>このランはキー「{name}」で取得され、そのキーはもうここにありません。もう一度追加してください。</translation>
    </message>
    <message>
        <source>This take has more channels than that format holds. Save it as WAV, or as it was received.</source>
        <translation>このテイクのチャンネル数は、その形式の上限を超えています。WAVまたは受信したままで保存してください。</translation>
    </message>
    <message>
        <source>This take is incomplete: {part}. It can be saved as it is.</source>
        <translation>このテイクは不完全です：{part}。そのまま保存できます。</translation>
    </message>
    <message>
        <source>This take is incomplete: {part}. It plays and can be saved as it is.</source>
        <translation>このテイクは不完全です：{part}。そのまま再生・保存できます。</translation>
    </message>
    <message>
        <source>To 10 %</source>
        <translation>10 % の位置へ</translation>
    </message>
    <message>
        <source>To 20 %</source>
        <translation>20 % の位置へ</translation>
    </message>
    <message>
        <source>To 30 %</source>
        <translation>30 % の位置へ</translation>
    </message>
    <message>
        <source>To 40 %</source>
        <translation>40 % の位置へ</translation>
    </message>
    <message>
        <source>To 50 %</source>
        <translation>50 % の位置へ</translation>
    </message>
    <message>
        <source>To 60 %</source>
        <translation>60 % の位置へ</translation>
    </message>
    <message>
        <source>To 70 %</source>
        <translation>70 % の位置へ</translation>
    </message>
    <message>
        <source>To 80 %</source>
        <translation>80 % の位置へ</translation>
    </message>
    <message>
        <source>To 90 %</source>
        <translation>90 % の位置へ</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>未判定</translation>
    </message>
    <message>
        <source>To the end</source>
        <translation>末尾へ</translation>
    </message>
    <message>
        <source>To the start</source>
        <translation>先頭へ</translation>
    </message>
    <message>
        <source>True peak</source>
        <translation>トゥルーピーク</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Try both kinds</source>
        <translation>両方の種類を試す</translation>
    </message>
    <message>
        <source>Try it with sample data</source>
        <translation>サンプルデータで試す</translation>
    </message>
    <message>
        <source>Try with sample data</source>
        <translation>サンプルデータで試す</translation>
    </message>
    <message>
        <source>Undecided</source>
        <translation>未判定</translation>
    </message>
    <message>
        <source>Undecided again: {name}</source>
        <translation>再び未判定：{name}</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Undo {act}</source>
        <translation>元に戻す：{act}</translation>
    </message>
    <message>
        <source>Unplayable</source>
        <translation>再生不可</translation>
    </message>
    <message>
        <source>Use key</source>
        <translation>キーを使う</translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation>バージョン {version}</translation>
    </message>
    <message>
        <source>View</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>音量</translation>
    </message>
    <message>
        <source>Volume {per_cent} %</source>
        <translation>音量 {per_cent} %</translation>
    </message>
    <message>
        <source>WAV, 16 bit</source>
        <translation>WAV、16ビット</translation>
    </message>
    <message>
        <source>WAV, 24 bit</source>
        <translation>WAV、24ビット</translation>
    </message>
    <message>
        <source>WAV, 32 bit float</source>
        <translation>WAV、32ビット浮動小数点</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Waveform</source>
        <translation>波形</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>ようこそ</translation>
    </message>
    <message>
        <source>What arrived is not audio that this program knows.</source>
        <translation>届いたものは、このプログラムの知るオーディオではありません。</translation>
    </message>
    <message>
        <source>What it is doing, and what is worth a look</source>
        <translation>現在の動作と、注目すべき点</translation>
    </message>
    <message>
        <source>What plays is not what was made</source>
        <translation>再生される音は、生成されたものと異なります</translation>
    </message>
    <message>
        <source>What was kept of it is gone or was changed. Open CAMB Desktop to fetch it again</source>
        <translation>保管していたものがなくなったか変更されました。再取得するにはCAMB Desktopを開いてください</translation>
    </message>
    <message>
        <source>What you brought waits here and is added as soon as there is a key.</source>
        <translation>持ち込んだものはここで待ち、キーができしだい追加されます。</translation>
    </message>
    <message>
        <source>What you keep could not be put beside the list: it stays in the cache. Give access to {folder}</source>
        <translation>採用したオーディオをリストの隣に置けないため、キャッシュに残ります。{folder}へのアクセスを許可してください</translation>
    </message>
    <message>
        <source>When you added it</source>
        <translation>追加した日時</translation>
    </message>
    <message>
        <source>Which kind of runs these are. Auto finds out.</source>
        <translation>ランの種類。「自動」は自動で判別します。</translation>
    </message>
    <message>
        <source>Which takes are shown</source>
        <translation>表示するテイク</translation>
    </message>
    <message numerus="yes">
        <source>Whoever has it can listen for {left}|Whoever has them can listen for {left}</source>
        <translation><numerusform>受け取った人はあと{left}聴けます</numerusform></translation>
    </message>
    <message>
        <source>Whole take</source>
        <translation>テイク全体</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>ウィンドウ</translation>
    </message>
    <message>
        <source>With details (JSON)</source>
        <translation>詳細付き（JSON）</translation>
    </message>
    <message>
        <source>With your account</source>
        <translation>アカウントで使う</translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>名前なし</translation>
    </message>
    <message>
        <source>Without an account</source>
        <translation>アカウントなしで使う</translation>
    </message>
    <message>
        <source>Worth a look: {problems}</source>
        <translation>要確認：{problems}</translation>
    </message>
    <message>
        <source>X rejects a take. Nothing is ever deleted by that.</source>
        <translation>Xでテイクを不採用にします。それで何かが削除されることはありません。</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>はい</translation>
    </message>
    <message>
        <source>You are offline. Check the connection.</source>
        <translation>オフラインです。接続を確認してください。</translation>
    </message>
    <message>
        <source>You hear {take}</source>
        <translation>再生中：{take}</translation>
    </message>
    <message>
        <source>Your API key opens your runs. You find it in CAMB.AI Studio under API keys.</source>
        <translation>APIキーで自分のランを開けます。CAMB.AI Studioの「API keys」にあります。</translation>
    </message>
    <message>
        <source>Your list of runs is unharmed but cannot be opened: {why}</source>
        <translation>ランのリストは無事ですが、開けません：{why}</translation>
    </message>
    <message>
        <source>Your list of runs was written by a newer version of CAMB Desktop. It was left as it is: use that one</source>
        <translation>ランのリストは、より新しいCAMB Desktopで書かれています。そのまま残しました。新しいほうをお使いください</translation>
    </message>
    <message>
        <source>Your notes on this run</source>
        <translation>このランのメモ</translation>
    </message>
    <message>
        <source>Your own name for it, or its run ID</source>
        <translation>自分で付けた名前、またはランID</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>拡大</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>縮小</translation>
    </message>
    <message>
        <source>Zoom to fit</source>
        <translation>全体表示</translation>
    </message>
    <message>
        <source>Zoom to selection</source>
        <translation>選択範囲に拡大</translation>
    </message>
    <message>
        <source>[ and ] set the edges of the selection at the playhead, ← and → nudge the edge that was set last, Esc clears it.</source>
        <translation>[ と ] で再生ヘッドに選択範囲の端を置き、← と → で最後に置いた端を動かし、Escで解除します。</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation><numerusform>ほか%n件</numerusform></translation>
    </message>
    <message>
        <source>another program holds it. Close that program</source>
        <translation>別のプログラムが使用中です。そのプログラムを閉じてください</translation>
    </message>
    <message>
        <source>answer without audio</source>
        <translation>オーディオのない応答</translation>
    </message>
    <message>
        <source>arrived damaged</source>
        <translation>破損して到着</translation>
    </message>
    <message>
        <source>as much as the disk holds</source>
        <translation>ディスクの容量まで</translation>
    </message>
    <message>
        <source>asking for the key</source>
        <translation>キーを問い合わせ中</translation>
    </message>
    <message>
        <source>audio output lost</source>
        <translation>オーディオ出力が切断</translation>
    </message>
    <message>
        <source>audio output not answering</source>
        <translation>オーディオ出力が応答なし</translation>
    </message>
    <message>
        <source>broken samples</source>
        <translation>壊れたサンプル</translation>
    </message>
    <message>
        <source>cannot be played</source>
        <translation>再生不可</translation>
    </message>
    <message>
        <source>cannot be played here</source>
        <translation>ここでは再生不可</translation>
    </message>
    <message>
        <source>clicks</source>
        <translation>クリックノイズ</translation>
    </message>
    <message>
        <source>clipped</source>
        <translation>クリップ</translation>
    </message>
    <message>
        <source>connection failed</source>
        <translation>接続失敗</translation>
    </message>
    <message>
        <source>connection lost</source>
        <translation>接続が切断</translation>
    </message>
    <message>
        <source>connection not trusted</source>
        <translation>信頼できない接続</translation>
    </message>
    <message>
        <source>could not be generated</source>
        <translation>生成不可</translation>
    </message>
    <message>
        <source>could not be stored</source>
        <translation>保管不可</translation>
    </message>
    <message>
        <source>could not connect</source>
        <translation>接続不可</translation>
    </message>
    <message>
        <source>cut off at end</source>
        <translation>末尾が切れています</translation>
    </message>
    <message>
        <source>cut off at start</source>
        <translation>先頭が切れています</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>破損</translation>
    </message>
    <message>
        <source>disk full</source>
        <translation>ディスクがいっぱい</translation>
    </message>
    <message>
        <source>disk trouble</source>
        <translation>ディスクの問題</translation>
    </message>
    <message>
        <source>download cut short</source>
        <translation>ダウンロード中断</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>期限切れ</translation>
    </message>
    <message>
        <source>fetched when you play it</source>
        <translation>再生時に取得</translation>
    </message>
    <message>
        <source>file too large</source>
        <translation>ファイルが大きすぎます</translation>
    </message>
    <message>
        <source>folder is read-only</source>
        <translation>フォルダーは読み取り専用</translation>
    </message>
    <message>
        <source>gap inside</source>
        <translation>途中の音切れ</translation>
    </message>
    <message>
        <source>held</source>
        <translation>あり</translation>
    </message>
    <message>
        <source>incomplete</source>
        <translation>不完全</translation>
    </message>
    <message>
        <source>incomplete, ends at {seconds} s</source>
        <translation>不完全、{seconds}秒で終了</translation>
    </message>
    <message>
        <source>its folder or file cannot be written to. Give access to it</source>
        <translation>フォルダーまたはファイルに書き込めません。アクセスを許可してください</translation>
    </message>
    <message>
        <source>its key is gone</source>
        <translation>キーがありません</translation>
    </message>
    <message>
        <source>kept audio was changed</source>
        <translation>保管したオーディオが変更されました</translation>
    </message>
    <message>
        <source>key not kept</source>
        <translation>キーは保管されていません</translation>
    </message>
    <message>
        <source>left channel silent</source>
        <translation>左チャンネルが無音</translation>
    </message>
    <message>
        <source>less than 1 h is left</source>
        <translation>残り1時間未満</translation>
    </message>
    <message>
        <source>less than 15 min is left</source>
        <translation>残り15分未満</translation>
    </message>
    <message>
        <source>less than 5 min is left</source>
        <translation>残り5分未満</translation>
    </message>
    <message>
        <source>less than 6 h is left</source>
        <translation>残り6時間未満</translation>
    </message>
    <message>
        <source>less than {minutes} min is left</source>
        <translation>残り{minutes}分未満</translation>
    </message>
    <message>
        <source>link has run out</source>
        <translation>リンクの期限切れ</translation>
    </message>
    <message>
        <source>list is in use</source>
        <translation>リストは使用中</translation>
    </message>
    <message>
        <source>make room on the disk, or give access to it</source>
        <translation>ディスクの容量を空けるか、アクセスを許可してください</translation>
    </message>
    <message>
        <source>mono</source>
        <translation>モノラル</translation>
    </message>
    <message>
        <source>more audio behind it</source>
        <translation>後ろにさらにオーディオあり</translation>
    </message>
    <message>
        <source>network sign-in needed</source>
        <translation>ネットワークのサインインが必要</translation>
    </message>
    <message>
        <source>next try</source>
        <translation>次の試行</translation>
    </message>
    <message>
        <source>no API key</source>
        <translation>APIキーなし</translation>
    </message>
    <message>
        <source>no answer in time</source>
        <translation>時間内に応答なし</translation>
    </message>
    <message>
        <source>no audio output</source>
        <translation>オーディオ出力なし</translation>
    </message>
    <message>
        <source>no link</source>
        <translation>リンクなし</translation>
    </message>
    <message>
        <source>no link offered</source>
        <translation>リンクの提供なし</translation>
    </message>
    <message>
        <source>no longer offered</source>
        <translation>提供終了</translation>
    </message>
    <message>
        <source>no run ID</source>
        <translation>ランIDなし</translation>
    </message>
    <message>
        <source>no runs in it</source>
        <translation>ランはありません</translation>
    </message>
    <message>
        <source>no such run</source>
        <translation>該当するランなし</translation>
    </message>
    <message>
        <source>none of this kind</source>
        <translation>この種類はなし</translation>
    </message>
    <message>
        <source>not audio</source>
        <translation>オーディオではない</translation>
    </message>
    <message>
        <source>not delivered</source>
        <translation>未配信</translation>
    </message>
    <message>
        <source>not there</source>
        <translation>未到着</translation>
    </message>
    <message>
        <source>not yours</source>
        <translation>他のアカウント</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>nothing found there</source>
        <translation>見つかりません</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>オフライン</translation>
    </message>
    <message>
        <source>one channel inverted</source>
        <translation>片チャンネルが逆相</translation>
    </message>
    <message>
        <source>one channel silent</source>
        <translation>片チャンネルが無音</translation>
    </message>
    <message>
        <source>only the beginning arrived</source>
        <translation>先頭だけ到着</translation>
    </message>
    <message>
        <source>peak {level}</source>
        <translation>ピーク {level}</translation>
    </message>
    <message>
        <source>playing failed</source>
        <translation>再生失敗</translation>
    </message>
    <message>
        <source>rate limit</source>
        <translation>リクエスト制限</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>拒否</translation>
    </message>
    <message>
        <source>refused by the proxy</source>
        <translation>プロキシが拒否</translation>
    </message>
    <message>
        <source>request refused</source>
        <translation>リクエスト拒否</translation>
    </message>
    <message>
        <source>right channel silent</source>
        <translation>右チャンネルが無音</translation>
    </message>
    <message>
        <source>run {id}</source>
        <translation>ラン{id}</translation>
    </message>
    <message>
        <source>same as {run}</source>
        <translation>{run}と同じ</translation>
    </message>
    <message>
        <source>selected from {start} s to {stop} s</source>
        <translation>{start}秒から{stop}秒まで選択</translation>
    </message>
    <message>
        <source>silence</source>
        <translation>無音</translation>
    </message>
    <message>
        <source>silence after {seconds} s</source>
        <translation>{seconds}秒以降は無音</translation>
    </message>
    <message>
        <source>silence at end</source>
        <translation>末尾の無音</translation>
    </message>
    <message>
        <source>silence at start</source>
        <translation>先頭の無音</translation>
    </message>
    <message>
        <source>silence until {seconds} s</source>
        <translation>{seconds}秒まで無音</translation>
    </message>
    <message>
        <source>silent</source>
        <translation>無音</translation>
    </message>
    <message>
        <source>something is wrong with the disk. Check it</source>
        <translation>ディスクに問題があります。確認してください</translation>
    </message>
    <message>
        <source>something went wrong</source>
        <translation>問題が発生</translation>
    </message>
    <message>
        <source>stereo</source>
        <translation>ステレオ</translation>
    </message>
    <message>
        <source>still arriving</source>
        <translation>受信中</translation>
    </message>
    <message>
        <source>still generating</source>
        <translation>生成中</translation>
    </message>
    <message>
        <source>tags: {tags}</source>
        <translation>タグ：{tags}</translation>
    </message>
    <message>
        <source>take {letter}</source>
        <translation>テイク{letter}</translation>
    </message>
    <message>
        <source>take {letter} of the comparison</source>
        <translation>比較のテイク{letter}</translation>
    </message>
    <message>
        <source>the disk does not answer</source>
        <translation>ディスクが応答しません</translation>
    </message>
    <message>
        <source>the disk does not work as it should. Check it</source>
        <translation>ディスクが正常に動作していません。確認してください</translation>
    </message>
    <message>
        <source>the disk is full. Make some room</source>
        <translation>ディスクがいっぱいです。容量を空けてください</translation>
    </message>
    <message>
        <source>the last {part} missing</source>
        <translation>末尾の{part}が欠落</translation>
    </message>
    <message>
        <source>the old one has run out</source>
        <translation>古いリンクの期限切れ後</translation>
    </message>
    <message>
        <source>the rest of a very long text</source>
        <translation>非常に長いテキストの残り</translation>
    </message>
    <message>
        <source>too many channels</source>
        <translation>チャンネルが多すぎます</translation>
    </message>
    <message>
        <source>too many requests</source>
        <translation>リクエストが多すぎます</translation>
    </message>
    <message>
        <source>trouble at CAMB.AI</source>
        <translation>CAMB.AIの障害</translation>
    </message>
    <message>
        <source>trying again</source>
        <translation>再試行中</translation>
    </message>
    <message>
        <source>unreadable audio</source>
        <translation>読み取れないオーディオ</translation>
    </message>
    <message>
        <source>unsafe address</source>
        <translation>安全でないアドレス</translation>
    </message>
    <message>
        <source>unsafe link</source>
        <translation>安全でないリンク</translation>
    </message>
    <message>
        <source>waiting for a key</source>
        <translation>キー待ち</translation>
    </message>
    <message>
        <source>waiting for the network</source>
        <translation>ネットワーク待ち</translation>
    </message>
    <message>
        <source>waiting for {host}</source>
        <translation>{host}待ち</translation>
    </message>
    <message>
        <source>waiting {wait} ({why})</source>
        <translation>{wait}待機（{why}）</translation>
    </message>
    <message>
        <source>{at} of {all}</source>
        <translation>{at} / {all}</translation>
    </message>
    <message>
        <source>{at} of {all}: {name}</source>
        <translation>{all}件中{at}件目：{name}</translation>
    </message>
    <message>
        <source>{bits} bit</source>
        <translation>{bits}ビット</translation>
    </message>
    <message>
        <source>{bits} bit float</source>
        <translation>{bits}ビット浮動小数点</translation>
    </message>
    <message>
        <source>{copied} of {wanted} links copied.</source>
        <translation>{wanted}件中{copied}件のリンクをコピーしました。</translation>
    </message>
    <message>
        <source>{days} d</source>
        <translation>{days}日</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first}～{last}</translation>
    </message>
    <message>
        <source>{folder} cannot be made: {why}</source>
        <translation>{folder}を作成できません：{why}</translation>
    </message>
    <message>
        <source>{folder} cannot be written to: {why}</source>
        <translation>{folder}に書き込めません：{why}</translation>
    </message>
    <message>
        <source>{folder}: {why}</source>
        <translation>{folder}：{why}</translation>
    </message>
    <message>
        <source>{heard} of {total} heard</source>
        <translation>{total}件中{heard}件を試聴済み</translation>
    </message>
    <message>
        <source>{heard} of {total} takes heard, {kept} kept, {rejected} rejected, {left} to do</source>
        <translation>{total}件中{heard}件のテイクを試聴済み、採用{kept}件、不採用{rejected}件、残り{left}件</translation>
    </message>
    <message>
        <source>{host} can be reached again</source>
        <translation>{host}に再び接続できます</translation>
    </message>
    <message>
        <source>{host} cannot be reached. It is tried again for a while</source>
        <translation>{host}に接続できません。しばらく再試行します</translation>
    </message>
    <message>
        <source>{host} refuses connections. It is tried again for a while</source>
        <translation>{host}が接続を拒否しています。しばらく再試行します</translation>
    </message>
    <message>
        <source>{host} refuses connections. Try again later.</source>
        <translation>{host}が接続を拒否しています。後で再試行してください。</translation>
    </message>
    <message>
        <source>{host} took too long to answer.</source>
        <translation>{host}の応答に時間がかかりすぎました。</translation>
    </message>
    <message>
        <source>{hours} h</source>
        <translation>{hours}時間</translation>
    </message>
    <message>
        <source>{kept} kept, {rejected} rejected. Nothing was deleted.</source>
        <translation>採用{kept}件、不採用{rejected}件。何も削除されていません。</translation>
    </message>
    <message>
        <source>{left} s</source>
        <translation>{left}秒</translation>
    </message>
    <message>
        <source>{lost}. It is tried again. Close the window once more to leave without them</source>
        <translation>{lost}。再試行します。保存せずに終了するには、もう一度ウィンドウを閉じてください</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes}分</translation>
    </message>
    <message>
        <source>{name} (not connected)</source>
        <translation>{name}（未接続）</translation>
    </message>
    <message>
        <source>{name} audio, as received (*.{ending})</source>
        <translation>{name}オーディオ、受信したまま (*.{ending})</translation>
    </message>
    <message>
        <source>{name} audio, sample for sample (*.{ending})</source>
        <translation>{name}オーディオ、サンプル単位で同一 (*.{ending})</translation>
    </message>
    <message>
        <source>{name} is damaged</source>
        <translation>{name} は壊れています</translation>
    </message>
    <message>
        <source>{name} is incomplete</source>
        <translation>{name} は不完全です</translation>
    </message>
    <message>
        <source>{name} is there already, with the same audio</source>
        <translation>{name}は同じオーディオですでにあります</translation>
    </message>
    <message>
        <source>{name} was fetched again, and CAMB.AI sent other audio than at first</source>
        <translation>{name}を再取得しましたが、CAMB.AIは最初と異なるオーディオを送ってきました</translation>
    </message>
    <message>
        <source>{name}: update CAMB Desktop to read it</source>
        <translation>{name}：読み込むにはCAMB Desktopを更新してください</translation>
    </message>
    <message>
        <source>{name}: {status}</source>
        <translation>{name}：{status}</translation>
    </message>
    <message>
        <source>{name}: {why}</source>
        <translation>{name}：{why}</translation>
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
        <translation>{place} / {length}</translation>
    </message>
    <message>
        <source>{saved} saved, {failed} not. {name}: {why}</source>
        <translation>{saved}件を保存、{failed}件は失敗。{name}：{why}</translation>
    </message>
    <message>
        <source>{seconds} s below −60 dBFS</source>
        <translation>−60 dBFS未満が{seconds}秒</translation>
    </message>
    <message>
        <source>{seconds} s gap</source>
        <translation>{seconds}秒の音切れ</translation>
    </message>
    <message numerus="yes">
        <source>{shown} is a range of %n run|{shown} is a range of %n runs</source>
        <translation><numerusform>{shown}は%n件のランの範囲です</numerusform></translation>
    </message>
    <message>
        <source>{size} freed in the cache</source>
        <translation>キャッシュを{size}解放しました</translation>
    </message>
    <message>
        <source>{size} in all</source>
        <translation>合計{size}</translation>
    </message>
</context>
</TS>
