<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>camb</name>
    <message numerus="yes">
        <source>%n added</source>
        <translation><numerusform>لا إضافات</numerusform><numerusform>أضيفت واحدة</numerusform><numerusform>أضيفت اثنتان</numerusform><numerusform>أضيفت %n</numerusform><numerusform>أضيفت %n</numerusform><numerusform>أضيفت %n</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n already here</source>
        <translation><numerusform>لا شيء موجود مسبقًا</numerusform><numerusform>واحدة موجودة مسبقًا</numerusform><numerusform>اثنتان موجودتان مسبقًا</numerusform><numerusform>%n موجودة مسبقًا</numerusform><numerusform>%n موجودة مسبقًا</numerusform><numerusform>%n موجودة مسبقًا</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n as before</source>
        <translation><numerusform>لا شيء دون تغيير</numerusform><numerusform>واحدة دون تغيير</numerusform><numerusform>اثنتان دون تغيير</numerusform><numerusform>%n دون تغيير</numerusform><numerusform>%n دون تغيير</numerusform><numerusform>%n دون تغيير</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n brought up to date</source>
        <translation><numerusform>لا شيء محدَّث</numerusform><numerusform>حُدّثت واحدة</numerusform><numerusform>حُدّثت اثنتان</numerusform><numerusform>حُدّثت %n</numerusform><numerusform>حُدّثت %n</numerusform><numerusform>حُدّثت %n</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n change could not be saved ({names}): {why}|%n changes could not be saved ({names}): {why}</source>
        <translation><numerusform>لم يتعذّر حفظ أي تغيير ({names}): {why}</numerusform><numerusform>تعذّر حفظ تغيير واحد ({names}): {why}</numerusform><numerusform>تعذّر حفظ تغييرين ({names}): {why}</numerusform><numerusform>تعذّر حفظ %n تغييرات ({names}): {why}</numerusform><numerusform>تعذّر حفظ %n تغييرًا ({names}): {why}</numerusform><numerusform>تعذّر حفظ %n تغيير ({names}): {why}</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n channel|%n channels</source>
        <translation><numerusform>بلا قنوات</numerusform><numerusform>قناة واحدة</numerusform><numerusform>قناتان</numerusform><numerusform>%n قنوات</numerusform><numerusform>%n قناة</numerusform><numerusform>%n قناة</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n click|%n clicks</source>
        <translation><numerusform>لا طقطقات</numerusform><numerusform>طقطقة واحدة</numerusform><numerusform>طقطقتان</numerusform><numerusform>%n طقطقات</numerusform><numerusform>%n طقطقة</numerusform><numerusform>%n طقطقة</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n clipped sample|%n clipped samples</source>
        <translation><numerusform>لا عيّنات مقصوصة</numerusform><numerusform>عيّنة مقصوصة واحدة</numerusform><numerusform>عيّنتان مقصوصتان</numerusform><numerusform>%n عيّنات مقصوصة</numerusform><numerusform>%n عيّنة مقصوصة</numerusform><numerusform>%n عيّنة مقصوصة</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n could not be fetched</source>
        <translation><numerusform>لم يتعذّر جلب شيء</numerusform><numerusform>تعذّر جلب واحدة</numerusform><numerusform>تعذّر جلب اثنتين</numerusform><numerusform>تعذّر جلب %n</numerusform><numerusform>تعذّر جلب %n</numerusform><numerusform>تعذّر جلب %n</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n could not be saved</source>
        <translation><numerusform>لم يتعذّر حفظ شيء</numerusform><numerusform>تعذّر حفظ واحد</numerusform><numerusform>تعذّر حفظ اثنين</numerusform><numerusform>تعذّر حفظ %n</numerusform><numerusform>تعذّر حفظ %n</numerusform><numerusform>تعذّر حفظ %n</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n damaged run of {name}|%n damaged runs of {name}</source>
        <translation><numerusform>لا عمليات تالفة من {name}</numerusform><numerusform>عملية تالفة واحدة من {name}</numerusform><numerusform>عمليتان تالفتان من {name}</numerusform><numerusform>%n عمليات تالفة من {name}</numerusform><numerusform>%n عملية تالفة من {name}</numerusform><numerusform>%n عملية تالفة من {name}</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n decision taken back|%n decisions taken back</source>
        <translation><numerusform>لم يُتراجع عن أي قرار</numerusform><numerusform>تم التراجع عن قرار واحد</numerusform><numerusform>تم التراجع عن قرارين</numerusform><numerusform>تم التراجع عن %n قرارات</numerusform><numerusform>تم التراجع عن %n قرارًا</numerusform><numerusform>تم التراجع عن %n قرار</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation><numerusform>لم تفشل أي عملية</numerusform><numerusform>فشلت واحدة</numerusform><numerusform>فشلت اثنتان</numerusform><numerusform>فشلت %n</numerusform><numerusform>فشلت %n</numerusform><numerusform>فشلت %n</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n gap|%n gaps</source>
        <translation><numerusform>لا انقطاعات</numerusform><numerusform>انقطاع واحد</numerusform><numerusform>انقطاعان</numerusform><numerusform>%n انقطاعات</numerusform><numerusform>%n انقطاعًا</numerusform><numerusform>%n انقطاع</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n in the list already</source>
        <translation><numerusform>لا شيء في القائمة مسبقًا</numerusform><numerusform>واحدة في القائمة مسبقًا</numerusform><numerusform>اثنتان في القائمة مسبقًا</numerusform><numerusform>%n في القائمة مسبقًا</numerusform><numerusform>%n في القائمة مسبقًا</numerusform><numerusform>%n في القائمة مسبقًا</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n is not, as it was stopped|%n are not, as it was stopped</source>
        <translation><numerusform>لم يُحفظ %n بسبب الإيقاف</numerusform><numerusform>لم يُحفظ واحد بسبب الإيقاف</numerusform><numerusform>لم يُحفظ اثنان بسبب الإيقاف</numerusform><numerusform>لم تُحفظ %n بسبب الإيقاف</numerusform><numerusform>لم يُحفظ %n بسبب الإيقاف</numerusform><numerusform>لم يُحفظ %n بسبب الإيقاف</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n loading</source>
        <translation><numerusform>لا شيء قيد التحميل</numerusform><numerusform>واحدة قيد التحميل</numerusform><numerusform>اثنتان قيد التحميل</numerusform><numerusform>%n قيد التحميل</numerusform><numerusform>%n قيد التحميل</numerusform><numerusform>%n قيد التحميل</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n not understood: {quoted}</source>
        <translation><numerusform>لا شيء غير مفهوم: {quoted}</numerusform><numerusform>جزء واحد غير مفهوم: {quoted}</numerusform><numerusform>جزآن غير مفهومين: {quoted}</numerusform><numerusform>%n أجزاء غير مفهومة: {quoted}</numerusform><numerusform>%n جزءًا غير مفهوم: {quoted}</numerusform><numerusform>%n جزء غير مفهوم: {quoted}</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n of them is damaged|%n of them are damaged</source>
        <translation><numerusform>%n منها تالف</numerusform><numerusform>واحد منها تالف</numerusform><numerusform>اثنان منها تالفان</numerusform><numerusform>%n منها تالفة</numerusform><numerusform>%n منها تالفة</numerusform><numerusform>%n منها تالفة</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n of them is incomplete|%n of them are incomplete</source>
        <translation><numerusform>%n منها غير مكتمل</numerusform><numerusform>واحد منها غير مكتمل</numerusform><numerusform>اثنان منها غير مكتملين</numerusform><numerusform>%n منها غير مكتملة</numerusform><numerusform>%n منها غير مكتملة</numerusform><numerusform>%n منها غير مكتملة</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n of them is made {softer} softer, so that its peaks are not cut off|%n of them are made up to {softer} softer, so that their peaks are not cut off</source>
        <translation><numerusform>لا يُخفض أي منها ({softer}) لحماية الذروات</numerusform><numerusform>تُخفض واحدة منها بمقدار {softer} كي لا تُقصّ ذرواتها</numerusform><numerusform>تُخفض اثنتان منها بما يصل إلى {softer} كي لا تُقصّ ذرواتهما</numerusform><numerusform>تُخفض %n منها بما يصل إلى {softer} كي لا تُقصّ ذرواتها</numerusform><numerusform>تُخفض %n منها بما يصل إلى {softer} كي لا تُقصّ ذرواتها</numerusform><numerusform>تُخفض %n منها بما يصل إلى {softer} كي لا تُقصّ ذرواتها</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n of them is resampled to {rate}|%n of them are resampled to {rate}</source>
        <translation><numerusform>لا يُعاد اعتيان أي منها إلى {rate}</numerusform><numerusform>يُعاد اعتيان واحدة منها إلى {rate}</numerusform><numerusform>يُعاد اعتيان اثنتين منها إلى {rate}</numerusform><numerusform>يُعاد اعتيان %n منها إلى {rate}</numerusform><numerusform>يُعاد اعتيان %n منها إلى {rate}</numerusform><numerusform>يُعاد اعتيان %n منها إلى {rate}</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n of them is too short or too soft to be measured, and its level stays|%n of them are too short or too soft to be measured, and their level stays</source>
        <translation><numerusform>لا شيء منها أقصر أو أخفت من أن يُقاس</numerusform><numerusform>واحدة منها أقصر أو أخفت من أن تُقاس، ويبقى مستواها</numerusform><numerusform>اثنتان منها أقصر أو أخفت من أن تُقاسا، ويبقى مستواهما</numerusform><numerusform>%n منها أقصر أو أخفت من أن تُقاس، ويبقى مستواها</numerusform><numerusform>%n منها أقصر أو أخفت من أن تُقاس، ويبقى مستواها</numerusform><numerusform>%n منها أقصر أو أخفت من أن تُقاس، ويبقى مستواها</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n of them stays {below} below {target}, so that its peaks are not cut off|%n of them stay up to {below} below {target}, so that their peaks are not cut off</source>
        <translation><numerusform>لا يبقى أي منها {below} دون {target}</numerusform><numerusform>تبقى واحدة منها {below} دون {target} كي لا تُقصّ ذرواتها</numerusform><numerusform>تبقى اثنتان منها حتى {below} دون {target} كي لا تُقصّ ذرواتهما</numerusform><numerusform>تبقى %n منها حتى {below} دون {target} كي لا تُقصّ ذرواتها</numerusform><numerusform>تبقى %n منها حتى {below} دون {target} كي لا تُقصّ ذرواتها</numerusform><numerusform>تبقى %n منها حتى {below} دون {target} كي لا تُقصّ ذرواتها</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n run added to {name}|%n runs added to {name}</source>
        <translation><numerusform>لم تُضف أي عملية إلى {name}</numerusform><numerusform>أضيفت عملية واحدة إلى {name}</numerusform><numerusform>أضيفت عمليتان إلى {name}</numerusform><numerusform>أضيفت %n عمليات إلى {name}</numerusform><numerusform>أضيفت %n عملية إلى {name}</numerusform><numerusform>أضيفت %n عملية إلى {name}</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n run added|%n runs added</source>
        <translation><numerusform>لم تُضف أي عملية</numerusform><numerusform>أضيفت عملية واحدة</numerusform><numerusform>أضيفت عمليتان</numerusform><numerusform>أضيفت %n عمليات</numerusform><numerusform>أضيفت %n عملية</numerusform><numerusform>أضيفت %n عملية</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n run is back|%n runs are back</source>
        <translation><numerusform>لم تعد أي عملية</numerusform><numerusform>عادت عملية واحدة</numerusform><numerusform>عادت عمليتان</numerusform><numerusform>عادت %n عمليات</numerusform><numerusform>عادت %n عملية</numerusform><numerusform>عادت %n عملية</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n run is ready|%n runs are ready</source>
        <translation><numerusform>لا عمليات جاهزة</numerusform><numerusform>عملية واحدة جاهزة</numerusform><numerusform>عمليتان جاهزتان</numerusform><numerusform>%n عمليات جاهزة</numerusform><numerusform>%n عملية جاهزة</numerusform><numerusform>%n عملية جاهزة</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n run is still on its way|%n runs are still on their way</source>
        <translation><numerusform>لا عمليات في الطريق</numerusform><numerusform>عملية واحدة ما زالت في الطريق</numerusform><numerusform>عمليتان ما زالتا في الطريق</numerusform><numerusform>%n عمليات ما زالت في الطريق</numerusform><numerusform>%n عملية ما زالت في الطريق</numerusform><numerusform>%n عملية ما زالت في الطريق</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n run removed from the list|%n runs removed from the list</source>
        <translation><numerusform>لم تُزل أي عملية من القائمة</numerusform><numerusform>أزيلت عملية واحدة من القائمة</numerusform><numerusform>أزيلت عمليتان من القائمة</numerusform><numerusform>أزيلت %n عمليات من القائمة</numerusform><numerusform>أزيلت %n عملية من القائمة</numerusform><numerusform>أزيلت %n عملية من القائمة</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n run renamed|%n runs renamed</source>
        <translation><numerusform>لم تُعد تسمية أي عملية</numerusform><numerusform>أعيدت تسمية عملية واحدة</numerusform><numerusform>أعيدت تسمية عمليتين</numerusform><numerusform>أعيدت تسمية %n عمليات</numerusform><numerusform>أعيدت تسمية %n عملية</numerusform><numerusform>أعيدت تسمية %n عملية</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n run taken out of {name}|%n runs taken out of {name}</source>
        <translation><numerusform>لم تُخرج أي عملية من {name}</numerusform><numerusform>أُخرجت عملية واحدة من {name}</numerusform><numerusform>أُخرجت عمليتان من {name}</numerusform><numerusform>أُخرجت %n عمليات من {name}</numerusform><numerusform>أُخرجت %n عملية من {name}</numerusform><numerusform>أُخرجت %n عملية من {name}</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n sample at full scale|%n samples at full scale</source>
        <translation><numerusform>لا عيّنات عند أقصى مستوى</numerusform><numerusform>عيّنة واحدة عند أقصى مستوى</numerusform><numerusform>عيّنتان عند أقصى مستوى</numerusform><numerusform>%n عيّنات عند أقصى مستوى</numerusform><numerusform>%n عيّنة عند أقصى مستوى</numerusform><numerusform>%n عيّنة عند أقصى مستوى</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n sample is no number|%n samples are no numbers</source>
        <translation><numerusform>كل العيّنات أرقام</numerusform><numerusform>عيّنة واحدة ليست رقمًا</numerusform><numerusform>عيّنتان ليستا رقمين</numerusform><numerusform>%n عيّنات ليست أرقامًا</numerusform><numerusform>%n عيّنة ليست رقمًا</numerusform><numerusform>%n عيّنة ليست رقمًا</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation><numerusform>لا شيء محدد</numerusform><numerusform>واحدة محددة</numerusform><numerusform>اثنتان محددتان</numerusform><numerusform>%n محددة</numerusform><numerusform>%n محددة</numerusform><numerusform>%n محددة</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n shown</source>
        <translation><numerusform>لا شيء معروض</numerusform><numerusform>واحدة معروضة</numerusform><numerusform>اثنتان معروضتان</numerusform><numerusform>%n معروضة</numerusform><numerusform>%n معروضة</numerusform><numerusform>%n معروضة</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n take back to undecided|%n takes back to undecided</source>
        <translation><numerusform>لم تعد أي لقطة إلى غير محسومة</numerusform><numerusform>عادت لقطة واحدة إلى غير محسومة</numerusform><numerusform>عادت لقطتان إلى غير محسومتين</numerusform><numerusform>عادت %n لقطات إلى غير محسومة</numerusform><numerusform>عادت %n لقطة إلى غير محسومة</numerusform><numerusform>عادت %n لقطة إلى غير محسومة</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n take cannot be fetched again; it stays|%n takes cannot be fetched again; they stay</source>
        <translation><numerusform>كل اللقطات يمكن جلبها من جديد</numerusform><numerusform>لا يمكن جلب لقطة واحدة من جديد؛ فهي باقية</numerusform><numerusform>لا يمكن جلب لقطتين من جديد؛ فهما باقيتان</numerusform><numerusform>لا يمكن جلب %n لقطات من جديد؛ فهي باقية</numerusform><numerusform>لا يمكن جلب %n لقطة من جديد؛ فهي باقية</numerusform><numerusform>لا يمكن جلب %n لقطة من جديد؛ فهي باقية</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n take could not be asked about; it stays for now|%n takes could not be asked about; they stay for now</source>
        <translation><numerusform>سُئل عن كل اللقطات</numerusform><numerusform>تعذّر السؤال عن لقطة واحدة؛ تبقى مؤقتًا</numerusform><numerusform>تعذّر السؤال عن لقطتين؛ تبقيان مؤقتًا</numerusform><numerusform>تعذّر السؤال عن %n لقطات؛ تبقى مؤقتًا</numerusform><numerusform>تعذّر السؤال عن %n لقطة؛ تبقى مؤقتًا</numerusform><numerusform>تعذّر السؤال عن %n لقطة؛ تبقى مؤقتًا</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n take could not be asked about; it stays|%n takes could not be asked about; they stay</source>
        <translation><numerusform>سُئل عن كل اللقطات</numerusform><numerusform>تعذّر السؤال عن لقطة واحدة؛ فهي باقية</numerusform><numerusform>تعذّر السؤال عن لقطتين؛ فهما باقيتان</numerusform><numerusform>تعذّر السؤال عن %n لقطات؛ فهي باقية</numerusform><numerusform>تعذّر السؤال عن %n لقطة؛ فهي باقية</numerusform><numerusform>تعذّر السؤال عن %n لقطة؛ فهي باقية</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n take could not be saved|%n takes could not be saved</source>
        <translation><numerusform>لم يتعذّر حفظ أي لقطة</numerusform><numerusform>تعذّر حفظ لقطة واحدة</numerusform><numerusform>تعذّر حفظ لقطتين</numerusform><numerusform>تعذّر حفظ %n لقطات</numerusform><numerusform>تعذّر حفظ %n لقطة</numerusform><numerusform>تعذّر حفظ %n لقطة</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n take in the cache cannot be fetched again; it stays|%n takes in the cache cannot be fetched again; they stay</source>
        <translation><numerusform>كل لقطات الذاكرة المؤقتة يمكن جلبها من جديد</numerusform><numerusform>لا يمكن جلب لقطة واحدة في الذاكرة المؤقتة من جديد؛ فهي باقية</numerusform><numerusform>لا يمكن جلب لقطتين في الذاكرة المؤقتة من جديد؛ فهما باقيتان</numerusform><numerusform>لا يمكن جلب %n لقطات في الذاكرة المؤقتة من جديد؛ فهي باقية</numerusform><numerusform>لا يمكن جلب %n لقطة في الذاكرة المؤقتة من جديد؛ فهي باقية</numerusform><numerusform>لا يمكن جلب %n لقطة في الذاكرة المؤقتة من جديد؛ فهي باقية</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n take is on its way to its folder|%n takes are on their way to their folder</source>
        <translation><numerusform>لا لقطات في طريقها إلى مجلدها</numerusform><numerusform>لقطة واحدة في طريقها إلى مجلدها</numerusform><numerusform>لقطتان في طريقهما إلى مجلدهما</numerusform><numerusform>%n لقطات في طريقها إلى مجلدها</numerusform><numerusform>%n لقطة في طريقها إلى مجلدها</numerusform><numerusform>%n لقطة في طريقها إلى مجلدها</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n take is undecided again|%n takes are undecided again</source>
        <translation><numerusform>لا لقطات غير محسومة من جديد</numerusform><numerusform>لقطة واحدة غير محسومة من جديد</numerusform><numerusform>لقطتان غير محسومتين من جديد</numerusform><numerusform>%n لقطات غير محسومة من جديد</numerusform><numerusform>%n لقطة غير محسومة من جديد</numerusform><numerusform>%n لقطة غير محسومة من جديد</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n take kept|%n takes kept</source>
        <translation><numerusform>لم يُحتفظ بأي لقطة</numerusform><numerusform>احتُفظ بلقطة واحدة</numerusform><numerusform>احتُفظ بلقطتين</numerusform><numerusform>احتُفظ بـ%n لقطات</numerusform><numerusform>احتُفظ بـ%n لقطة</numerusform><numerusform>احتُفظ بـ%n لقطة</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n take rejected|%n takes rejected</source>
        <translation><numerusform>لم تُرفض أي لقطة</numerusform><numerusform>رُفضت لقطة واحدة</numerusform><numerusform>رُفضت لقطتان</numerusform><numerusform>رُفضت %n لقطات</numerusform><numerusform>رُفضت %n لقطة</numerusform><numerusform>رُفضت %n لقطة</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n task is not confirmed by CAMB.AI yet. It may be a key, and no key store takes it: paste it again after the next start. Close the window once more to leave|%n tasks are not confirmed by CAMB.AI yet. They may be keys, and no key store takes them: paste them again after the next start. Close the window once more to leave</source>
        <translation><numerusform>أكّد CAMB.AI كل المهام</numerusform><numerusform>مهمة واحدة لم يؤكدها CAMB.AI بعد. قد تكون مفتاحًا، ولا يقبلها أي مخزن مفاتيح: الصقها ثانيةً بعد التشغيل التالي. أغلق النافذة مرة أخرى للمغادرة</numerusform><numerusform>مهمتان لم يؤكدهما CAMB.AI بعد. قد تكونان مفتاحين، ولا يقبلهما أي مخزن مفاتيح: الصقهما ثانيةً بعد التشغيل التالي. أغلق النافذة مرة أخرى للمغادرة</numerusform><numerusform>%n مهام لم يؤكدها CAMB.AI بعد. قد تكون مفاتيح، ولا يقبلها أي مخزن مفاتيح: الصقها ثانيةً بعد التشغيل التالي. أغلق النافذة مرة أخرى للمغادرة</numerusform><numerusform>%n مهمة لم يؤكدها CAMB.AI بعد. قد تكون مفاتيح، ولا يقبلها أي مخزن مفاتيح: الصقها ثانيةً بعد التشغيل التالي. أغلق النافذة مرة أخرى للمغادرة</numerusform><numerusform>%n مهمة لم يؤكدها CAMB.AI بعد. قد تكون مفاتيح، ولا يقبلها أي مخزن مفاتيح: الصقها ثانيةً بعد التشغيل التالي. أغلق النافذة مرة أخرى للمغادرة</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n task that CAMB.AI has not confirmed yet is left out|%n tasks that CAMB.AI has not confirmed yet are left out</source>
        <translation><numerusform>تُركت %n مهمة لم يؤكدها CAMB.AI بعد</numerusform><numerusform>تُركت مهمة واحدة لم يؤكدها CAMB.AI بعد</numerusform><numerusform>تُركت مهمتان لم يؤكدهما CAMB.AI بعد</numerusform><numerusform>تُركت %n مهام لم يؤكدها CAMB.AI بعد</numerusform><numerusform>تُركت %n مهمة لم يؤكدها CAMB.AI بعد</numerusform><numerusform>تُركت %n مهمة لم يؤكدها CAMB.AI بعد</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n that has no audio yet is left out|%n that have no audio yet are left out</source>
        <translation><numerusform>تُرك %n بلا صوت بعد</numerusform><numerusform>تُرك واحد بلا صوت بعد</numerusform><numerusform>تُرك اثنان بلا صوت بعد</numerusform><numerusform>تُركت %n بلا صوت بعد</numerusform><numerusform>تُرك %n بلا صوت بعد</numerusform><numerusform>تُرك %n بلا صوت بعد</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n to do|%n to do</source>
        <translation><numerusform>لا شيء متبقٍ</numerusform><numerusform>واحدة متبقية</numerusform><numerusform>اثنتان متبقيتان</numerusform><numerusform>%n متبقية</numerusform><numerusform>%n متبقية</numerusform><numerusform>%n متبقية</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>1 other number left out: {shown}|%n other numbers left out: {shown}</source>
        <translation><numerusform>لم يُترك أي رقم: {shown}</numerusform><numerusform>تُرك رقم آخر: {shown}</numerusform><numerusform>تُرك رقمان آخران: {shown}</numerusform><numerusform>تُركت %n أرقام أخرى: {shown}</numerusform><numerusform>تُرك %n رقمًا آخر: {shown}</numerusform><numerusform>تُرك %n رقم آخر: {shown}</numerusform></translation>
    </message>
    <message>
        <source>&lt; 1 min</source>
        <translation>أقل من دقيقة</translation>
    </message>
    <message>
        <source>A file beside each that tells where it comes from</source>
        <translation>ملف بجانب كل ملف يذكر مصدره</translation>
    </message>
    <message>
        <source>A key is in use until you quit; it is not kept.</source>
        <translation>هناك مفتاح مستخدم حتى الإنهاء؛ ولا يُحفظ.</translation>
    </message>
    <message>
        <source>A key is kept in this computer’s key store.</source>
        <translation>هناك مفتاح محفوظ في مخزن مفاتيح هذا الحاسوب.</translation>
    </message>
    <message numerus="yes">
        <source>A link asks for %n run: press Add to fetch it|A link asks for %n runs: press Add to fetch them</source>
        <translation><numerusform>رابط لا يطلب أي عملية</numerusform><numerusform>رابط يطلب عملية واحدة: اضغط «إضافة» لجلبها</numerusform><numerusform>رابط يطلب عمليتين: اضغط «إضافة» لجلبهما</numerusform><numerusform>رابط يطلب %n عمليات: اضغط «إضافة» لجلبها</numerusform><numerusform>رابط يطلب %n عملية: اضغط «إضافة» لجلبها</numerusform><numerusform>رابط يطلب %n عملية: اضغط «إضافة» لجلبها</numerusform></translation>
    </message>
    <message>
        <source>A part of your list cannot be read. It is left as it is</source>
        <translation>تعذّرت قراءة جزء من القائمة. يُترك كما هو</translation>
    </message>
    <message>
        <source>A run plays as soon as it is selected</source>
        <translation>تُشغَّل العملية فور تحديدها</translation>
    </message>
    <message>
        <source>A window opens and goes on with them</source>
        <translation>تُفتح نافذة وتتابع بها</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>مفتاح API</translation>
    </message>
    <message>
        <source>API key problem</source>
        <translation>مشكلة في مفتاح API</translation>
    </message>
    <message>
        <source>API key refused</source>
        <translation>رُفض مفتاح API</translation>
    </message>
    <message>
        <source>About CAMB Desktop</source>
        <translation>عن CAMB Desktop</translation>
    </message>
    <message>
        <source>About this run</source>
        <translation>عن هذه العملية</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>الحساب</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>إضافة</translation>
    </message>
    <message numerus="yes">
        <source>Add %n run|Add %n runs</source>
        <translation><numerusform>عدم إضافة أي عملية</numerusform><numerusform>إضافة عملية واحدة</numerusform><numerusform>إضافة عمليتين</numerusform><numerusform>إضافة %n عمليات</numerusform><numerusform>إضافة %n عملية</numerusform><numerusform>إضافة %n عملية</numerusform></translation>
    </message>
    <message>
        <source>Add API key</source>
        <translation>إضافة مفتاح API</translation>
    </message>
    <message>
        <source>Add API key…</source>
        <translation>إضافة مفتاح API…</translation>
    </message>
    <message>
        <source>Add a key of this name</source>
        <translation>إضافة مفتاح بهذا الاسم</translation>
    </message>
    <message>
        <source>Add a name</source>
        <translation>إضافة اسم</translation>
    </message>
    <message numerus="yes">
        <source>Add it|Add them</source>
        <translation><numerusform>إضافتها</numerusform><numerusform>إضافتها</numerusform><numerusform>إضافتهما</numerusform><numerusform>إضافتها</numerusform><numerusform>إضافتها</numerusform><numerusform>إضافتها</numerusform></translation>
    </message>
    <message>
        <source>Add runs</source>
        <translation>إضافة عمليات</translation>
    </message>
    <message>
        <source>Add the runs of texts, tables, notebooks, exported lists or another library</source>
        <translation>إضافة عمليات من نصوص أو جداول أو دفاتر أو قوائم مصدَّرة أو مكتبة أخرى</translation>
    </message>
    <message>
        <source>Add the samples</source>
        <translation>إضافة العيّنات</translation>
    </message>
    <message>
        <source>Add these runs (Return)</source>
        <translation>إضافة هذه العمليات (Return)</translation>
    </message>
    <message>
        <source>Add to collection</source>
        <translation>إضافة إلى مجموعة</translation>
    </message>
    <message>
        <source>Add to collection…</source>
        <translation>إضافة إلى مجموعة…</translation>
    </message>
    <message>
        <source>Add to {name}</source>
        <translation>إضافة إلى {name}</translation>
    </message>
    <message>
        <source>Add your API key first</source>
        <translation>أضف مفتاح API أولًا</translation>
    </message>
    <message>
        <source>Add your CAMB.AI API key to fetch runs</source>
        <translation>أضف مفتاح CAMB.AI API لجلب العمليات</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>أضيفت</translation>
    </message>
    <message>
        <source>Added. Whatever is open, or comes next, fetches them</source>
        <translation>تمت الإضافة. ستجلبها النافذة المفتوحة أو التالية</translation>
    </message>
    <message>
        <source>Adding, saving, sharing</source>
        <translation>الإضافة والحفظ والمشاركة</translation>
    </message>
    <message>
        <source>Align at onset</source>
        <translation>محاذاة عند البداية</translation>
    </message>
    <message>
        <source>Aligned: {take} starts {seconds} s later, so that both begin to sound together</source>
        <translation>تمت المحاذاة: تبدأ {take} بعد {seconds} ث لكي يبدأ الصوتان معًا</translation>
    </message>
    <message>
        <source>All</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>All decided</source>
        <translation>حُسم كل شيء</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>كل الملفات (*)</translation>
    </message>
    <message>
        <source>All other audio. Above the limit, what you played longest ago leaves it, once CAMB.AI has said that it still has that run; it is fetched again when you play it.</source>
        <translation>كل الصوت الآخر. فوق الحدّ يخرج ما مضى على تشغيله أطول وقت، بعد أن يؤكد CAMB.AI أن العملية ما زالت لديه؛ وتُجلب من جديد عند تشغيلها.</translation>
    </message>
    <message>
        <source>All runs</source>
        <translation>كل العمليات</translation>
    </message>
    <message>
        <source>All silent</source>
        <translation>صامت كله</translation>
    </message>
    <message>
        <source>All takes</source>
        <translation>كل اللقطات</translation>
    </message>
    <message>
        <source>An answer took too long to come.</source>
        <translation>استغرق وصول الرد وقتًا طويلًا.</translation>
    </message>
    <message>
        <source>An older CAMB Desktop that is open took the text; it does not tell what becomes of it</source>
        <translation>استلم إصدار أقدم مفتوح من CAMB Desktop النص؛ ولا يخبر بما يحدث له</translation>
    </message>
    <message>
        <source>Another key: work, a client …</source>
        <translation>مفتاح آخر: العمل، عميل…</translation>
    </message>
    <message>
        <source>Another program holds the list of runs. Close that program; it is tried again.</source>
        <translation>برنامج آخر يشغل قائمة العمليات. أغلق ذلك البرنامج؛ ستُعاد المحاولة.</translation>
    </message>
    <message>
        <source>Another window uses this profile and does not answer</source>
        <translation>نافذة أخرى تستخدم هذا الملف الشخصي ولا تستجيب</translation>
    </message>
    <message>
        <source>Answer code: {code}</source>
        <translation>رمز الرد: {code}</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>المظهر</translation>
    </message>
    <message>
        <source>As received</source>
        <translation>كما استُلم</translation>
    </message>
    <message>
        <source>As {format}</source>
        <translation>بصيغة {format}</translation>
    </message>
    <message>
        <source>Asked to wait: {seconds} s</source>
        <translation>الانتظار المطلوب: {seconds} ث</translation>
    </message>
    <message>
        <source>Asking CAMB.AI for what could go, and freeing it …</source>
        <translation>سؤال CAMB.AI عمّا يمكن إزالته، وتحريره…</translation>
    </message>
    <message>
        <source>Asking the key store …</source>
        <translation>سؤال مخزن المفاتيح…</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>كحدّ أقصى</translation>
    </message>
    <message>
        <source>Audio of runs that you kept or named. It is never removed unless you remove the run.</source>
        <translation>صوت العمليات التي احتفظت بها أو سمّيتها. لا يُزال أبدًا ما لم تُزل العملية.</translation>
    </message>
    <message>
        <source>Auto</source>
        <translation>تلقائي</translation>
    </message>
    <message>
        <source>Back 1 s</source>
        <translation>رجوع 1 ث</translation>
    </message>
    <message>
        <source>Back 5 s</source>
        <translation>رجوع 5 ث</translation>
    </message>
    <message>
        <source>Back online</source>
        <translation>عاد الاتصال</translation>
    </message>
    <message>
        <source>Back to the entry</source>
        <translation>العودة إلى الإدخال</translation>
    </message>
    <message>
        <source>Back to undecided</source>
        <translation>الإرجاع إلى غير محسوم</translation>
    </message>
    <message numerus="yes">
        <source>Back to undecided|Back to undecided</source>
        <translation><numerusform>الإرجاع إلى غير محسوم</numerusform><numerusform>الإرجاع إلى غير محسوم</numerusform><numerusform>الإرجاع إلى غير محسوم</numerusform><numerusform>الإرجاع إلى غير محسوم</numerusform><numerusform>الإرجاع إلى غير محسوم</numerusform><numerusform>الإرجاع إلى غير محسوم</numerusform></translation>
    </message>
    <message>
        <source>Below −60 dBFS</source>
        <translation>دون −60 dBFS</translation>
    </message>
    <message>
        <source>Bit depth</source>
        <translation>عمق البت</translation>
    </message>
    <message>
        <source>Bits per sample</source>
        <translation>عدد البتات لكل عيّنة</translation>
    </message>
    <message>
        <source>Bring “{name}” back</source>
        <translation>استعادة «{name}»</translation>
    </message>
    <message>
        <source>Buffering …</source>
        <translation>تخزين مؤقت…</translation>
    </message>
    <message>
        <source>Bytes as received</source>
        <translation>البايتات كما استُلمت</translation>
    </message>
    <message>
        <source>CAMB Desktop</source>
        <translation>CAMB Desktop</translation>
    </message>
    <message>
        <source>CAMB Desktop could not open because of a fault in it. Your runs are untouched; the log says more</source>
        <translation>تعذّر فتح CAMB Desktop بسبب خلل فيه. عملياتك سليمة؛ والسجل يذكر المزيد</translation>
    </message>
    <message>
        <source>CAMB Desktop – sample data</source>
        <translation>CAMB Desktop – بيانات تجريبية</translation>
    </message>
    <message>
        <source>CAMB.AI asks for a break after too many requests. Wait a moment, then try again.</source>
        <translation>يطلب CAMB.AI التوقف قليلًا بعد كثرة الطلبات. انتظر لحظة ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>CAMB.AI asks for a break of {wait}. Try again after that.</source>
        <translation>يطلب CAMB.AI التوقف لمدة {wait}. أعد المحاولة بعدها.</translation>
    </message>
    <message>
        <source>CAMB.AI could not be asked about this key; it is used all the same.</source>
        <translation>تعذّر سؤال CAMB.AI عن هذا المفتاح؛ وسيُستخدم مع ذلك.</translation>
    </message>
    <message>
        <source>CAMB.AI could not deliver this run.</source>
        <translation>تعذّر على CAMB.AI تسليم هذه العملية.</translation>
    </message>
    <message>
        <source>CAMB.AI could not generate this audio.</source>
        <translation>تعذّر على CAMB.AI توليد هذا الصوت.</translation>
    </message>
    <message>
        <source>CAMB.AI did not accept the API key.</source>
        <translation>لم يقبل CAMB.AI مفتاح API.</translation>
    </message>
    <message>
        <source>CAMB.AI did not accept this request.</source>
        <translation>لم يقبل CAMB.AI هذا الطلب.</translation>
    </message>
    <message>
        <source>CAMB.AI does not accept the API key</source>
        <translation>لا يقبل CAMB.AI مفتاح API</translation>
    </message>
    <message>
        <source>CAMB.AI does not give this run to your API key. It may belong to another account.</source>
        <translation>لا يعطي CAMB.AI هذه العملية لمفتاح API هذا. ربما تخصّ حسابًا آخر.</translation>
    </message>
    <message>
        <source>CAMB.AI does not refuse this key.</source>
        <translation>لا يرفض CAMB.AI هذا المفتاح.</translation>
    </message>
    <message>
        <source>CAMB.AI found no run of this kind with this ID.</source>
        <translation>لم يجد CAMB.AI عملية من هذا النوع بهذا المعرّف.</translation>
    </message>
    <message>
        <source>CAMB.AI gave a link that is not safe to use.</source>
        <translation>أعطى CAMB.AI رابطًا غير آمن.</translation>
    </message>
    <message>
        <source>CAMB.AI gives no link for this run. Save the audio instead.</source>
        <translation>لا يعطي CAMB.AI رابطًا لهذه العملية. احفظ الصوت بدلًا من ذلك.</translation>
    </message>
    <message>
        <source>CAMB.AI hands out your runs to you alone. Your key is kept by this computer’s own key store.</source>
        <translation>يسلّم CAMB.AI عملياتك لك وحدك. ويحفظ مخزن مفاتيح هذا الحاسوب مفتاحك.</translation>
    </message>
    <message>
        <source>CAMB.AI has no finished run with this ID. It may be still in the making, deleted, or another account’s.</source>
        <translation>ليس لدى CAMB.AI عملية مكتملة بهذا المعرّف. ربما ما زالت قيد الإنشاء أو حُذفت أو تخصّ حسابًا آخر.</translation>
    </message>
    <message>
        <source>CAMB.AI has no run with this ID, or no longer gives out runs of this kind.</source>
        <translation>ليس لدى CAMB.AI عملية بهذا المعرّف، أو لم يعد يقدّم عمليات من هذا النوع.</translation>
    </message>
    <message>
        <source>CAMB.AI has trouble of its own right now.</source>
        <translation>لدى CAMB.AI مشكلة خاصة به الآن.</translation>
    </message>
    <message>
        <source>CAMB.AI no longer gives out runs of this kind.</source>
        <translation>لم يعد CAMB.AI يقدّم عمليات من هذا النوع.</translation>
    </message>
    <message>
        <source>CAMB.AI pointed to an address that is not safe, so it was not followed.</source>
        <translation>أشار CAMB.AI إلى عنوان غير آمن، فلم يُتبع.</translation>
    </message>
    <message>
        <source>CAMB.AI refuses this key. Copy it once more and enter it again.</source>
        <translation>يرفض CAMB.AI هذا المفتاح. انسخه مرة أخرى وأدخله من جديد.</translation>
    </message>
    <message>
        <source>CAMB.AI sent something that is not audio.</source>
        <translation>أرسل CAMB.AI شيئًا ليس صوتًا.</translation>
    </message>
    <message>
        <source>Cache</source>
        <translation>الذاكرة المؤقتة</translation>
    </message>
    <message numerus="yes">
        <source>Cache: %n take, {size}|Cache: %n takes, {size}</source>
        <translation><numerusform>الذاكرة المؤقتة: لا لقطات، {size}</numerusform><numerusform>الذاكرة المؤقتة: لقطة واحدة، {size}</numerusform><numerusform>الذاكرة المؤقتة: لقطتان، {size}</numerusform><numerusform>الذاكرة المؤقتة: %n لقطات، {size}</numerusform><numerusform>الذاكرة المؤقتة: %n لقطة، {size}</numerusform><numerusform>الذاكرة المؤقتة: %n لقطة، {size}</numerusform></translation>
    </message>
    <message>
        <source>Came by the key</source>
        <translation>جُلبت بالمفتاح</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Cancel download</source>
        <translation>إلغاء التنزيل</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>أُلغيت</translation>
    </message>
    <message>
        <source>Change of kind</source>
        <translation>تغيير النوع</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>القنوات</translation>
    </message>
    <message>
        <source>Check the key…</source>
        <translation>التحقق من المفتاح…</translation>
    </message>
    <message>
        <source>Checked at once, then kept by this computer’s key store.</source>
        <translation>يُتحقق منه فورًا، ثم يُحفظ في مخزن مفاتيح هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Checked at once. Kept until you quit: this computer has no key store.</source>
        <translation>يُتحقق منه فورًا. يبقى حتى الإنهاء: لا مخزن مفاتيح في هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Checking the key …</source>
        <translation>جارٍ التحقق من المفتاح…</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>اختيار</translation>
    </message>
    <message>
        <source>Choose another…</source>
        <translation>اختيار مكان آخر…</translation>
    </message>
    <message>
        <source>Choose output…</source>
        <translation>اختيار المخرج…</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>اختيار…</translation>
    </message>
    <message>
        <source>Clear selection</source>
        <translation>مسح التحديد</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>مسح البحث</translation>
    </message>
    <message>
        <source>Clear the selection</source>
        <translation>مسح التحديد</translation>
    </message>
    <message>
        <source>Clear the selection, leave compare, stop</source>
        <translation>مسح التحديد، مغادرة المقارنة، إيقاف</translation>
    </message>
    <message>
        <source>Clipped</source>
        <translation>مقصوص</translation>
    </message>
    <message>
        <source>Clipped samples</source>
        <translation>عيّنات مقصوصة</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Close details</source>
        <translation>إغلاق التفاصيل</translation>
    </message>
    <message>
        <source>Collection {name} deleted; its runs stay</source>
        <translation>حُذفت المجموعة {name}؛ وتبقى عملياتها</translation>
    </message>
    <message>
        <source>Collections</source>
        <translation>المجموعات</translation>
    </message>
    <message>
        <source>Collections and saved searches</source>
        <translation>المجموعات وعمليات البحث المحفوظة</translation>
    </message>
    <message>
        <source>Collections to drop runs onto</source>
        <translation>مجموعات يمكن إفلات العمليات عليها</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>الأعمدة</translation>
    </message>
    <message>
        <source>Columns of measures</source>
        <translation>أعمدة القياسات</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>مقارنة</translation>
    </message>
    <message>
        <source>Compare no more</source>
        <translation>إنهاء المقارنة</translation>
    </message>
    <message>
        <source>Convert to {name} (*.{ending})</source>
        <translation>تحويل إلى {name} (*.{ending})</translation>
    </message>
    <message numerus="yes">
        <source>Copy 1 link|Copy %n links</source>
        <translation><numerusform>عدم نسخ روابط</numerusform><numerusform>نسخ رابط واحد</numerusform><numerusform>نسخ رابطين</numerusform><numerusform>نسخ %n روابط</numerusform><numerusform>نسخ %n رابطًا</numerusform><numerusform>نسخ %n رابط</numerusform></translation>
    </message>
    <message>
        <source>Copy Link</source>
        <translation>نسخ الرابط</translation>
    </message>
    <message>
        <source>Copy Link takes this one, or asks for a fresh one when little time is left</source>
        <translation>يأخذ «نسخ الرابط» هذا الرابط، أو يطلب رابطًا جديدًا حين يقلّ الوقت المتبقي</translation>
    </message>
    <message>
        <source>Copy a link for each kept take</source>
        <translation>نسخ رابط لكل لقطة محتفظ بها</translation>
    </message>
    <message>
        <source>Copy a link that works now</source>
        <translation>نسخ رابط يعمل الآن</translation>
    </message>
    <message>
        <source>Copy kept links</source>
        <translation>نسخ روابط المحتفظ بها</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>نسخ الرابط</translation>
    </message>
    <message>
        <source>Copy links</source>
        <translation>نسخ الروابط</translation>
    </message>
    <message>
        <source>Copy links of the kept takes</source>
        <translation>نسخ روابط اللقطات المحتفظ بها</translation>
    </message>
    <message>
        <source>Copy run IDs</source>
        <translation>نسخ معرّفات العمليات</translation>
    </message>
    <message>
        <source>Copy share link</source>
        <translation>نسخ رابط المشاركة</translation>
    </message>
    <message>
        <source>Copy the report</source>
        <translation>نسخ التقرير</translation>
    </message>
    <message>
        <source>Copy these details</source>
        <translation>نسخ هذه التفاصيل</translation>
    </message>
    <message>
        <source>Could not reach {host}. Check that address and the connection.</source>
        <translation>تعذّر الوصول إلى {host}. تحقق من العنوان والاتصال.</translation>
    </message>
    <message>
        <source>Counting …</source>
        <translation>جارٍ العدّ…</translation>
    </message>
    <message>
        <source>DC offset</source>
        <translation>إزاحة DC</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكن</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>القرار</translation>
    </message>
    <message>
        <source>Delete this collection</source>
        <translation>حذف هذه المجموعة</translation>
    </message>
    <message>
        <source>Delete this saved search</source>
        <translation>حذف هذا البحث المحفوظ</translation>
    </message>
    <message>
        <source>Delete {name}</source>
        <translation>حذف {name}</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>التفاصيل</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>تجاهل</translation>
    </message>
    <message>
        <source>Door slam {n}</source>
        <translation>صفق باب {n}</translation>
    </message>
    <message>
        <source>Downloading</source>
        <translation>جارٍ التنزيل</translation>
    </message>
    <message>
        <source>Drag to scroll</source>
        <translation>السحب للتمرير</translation>
    </message>
    <message>
        <source>Drawing</source>
        <translation>رسم</translation>
    </message>
    <message>
        <source>Drawing of a waveform</source>
        <translation>رسم شكل موجة</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>المدة</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>تحرير</translation>
    </message>
    <message>
        <source>Ended before all had come; the window goes on with them</source>
        <translation>انتهى قبل وصول الكل؛ وتتابع النافذة بها</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>خطأ</translation>
    </message>
    <message>
        <source>Evicted</source>
        <translation>أُخرجت</translation>
    </message>
    <message numerus="yes">
        <source>Export a list of %n run|Export a list of %n runs</source>
        <translation><numerusform>عدم تصدير أي عملية</numerusform><numerusform>تصدير قائمة بعملية واحدة</numerusform><numerusform>تصدير قائمة بعمليتين</numerusform><numerusform>تصدير قائمة بـ%n عمليات</numerusform><numerusform>تصدير قائمة بـ%n عملية</numerusform><numerusform>تصدير قائمة بـ%n عملية</numerusform></translation>
    </message>
    <message>
        <source>Export list…</source>
        <translation>تصدير القائمة…</translation>
    </message>
    <message numerus="yes">
        <source>Exported %n run to {name}|Exported %n runs to {name}</source>
        <translation><numerusform>لم تُصدَّر أي عملية إلى {name}</numerusform><numerusform>صُدّرت عملية واحدة إلى {name}</numerusform><numerusform>صُدّرت عمليتان إلى {name}</numerusform><numerusform>صُدّرت %n عمليات إلى {name}</numerusform><numerusform>صُدّرت %n عملية إلى {name}</numerusform><numerusform>صُدّرت %n عملية إلى {name}</numerusform></translation>
    </message>
    <message>
        <source>FLAC</source>
        <translation>FLAC</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>فشلت</translation>
    </message>
    <message>
        <source>Faster</source>
        <translation>أسرع</translation>
    </message>
    <message>
        <source>Fetch again</source>
        <translation>جلب من جديد</translation>
    </message>
    <message>
        <source>Fetching runs</source>
        <translation>جلب العمليات</translation>
    </message>
    <message>
        <source>Fetching runs needs your CAMB.AI API key.</source>
        <translation>يتطلب جلب العمليات مفتاح CAMB.AI API.</translation>
    </message>
    <message>
        <source>Fetching runs needs your CAMB.AI API key: set CAMB_API_KEY, or enter it in the settings of the window</source>
        <translation>يتطلب جلب العمليات مفتاح CAMB.AI API: عيّن CAMB_API_KEY أو أدخله في إعدادات النافذة</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ملف</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>الملفات</translation>
    </message>
    <message>
        <source>Files cannot be written to that folder.</source>
        <translation>لا يمكن كتابة ملفات في ذلك المجلد.</translation>
    </message>
    <message>
        <source>Files to be saved</source>
        <translation>الملفات المراد حفظها</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>Find in list</source>
        <translation>بحث في القائمة</translation>
    </message>
    <message>
        <source>Find in list…</source>
        <translation>بحث في القائمة…</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>المجلد</translation>
    </message>
    <message>
        <source>Forget the key</source>
        <translation>نسيان المفتاح</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>الصيغة</translation>
    </message>
    <message>
        <source>Forward 1 s</source>
        <translation>تقديم 1 ث</translation>
    </message>
    <message>
        <source>Forward 5 s</source>
        <translation>تقديم 5 ث</translation>
    </message>
    <message>
        <source>Free the cache now</source>
        <translation>تفريغ الذاكرة المؤقتة الآن</translation>
    </message>
    <message>
        <source>Fresh link</source>
        <translation>رابط جديد</translation>
    </message>
    <message>
        <source>Fresh link when</source>
        <translation>رابط جديد عندما</translation>
    </message>
    <message>
        <source>Getting the samples …</source>
        <translation>جارٍ جلب العيّنات…</translation>
    </message>
    <message>
        <source>Go on after a decision</source>
        <translation>المتابعة بعد القرار</translation>
    </message>
    <message>
        <source>Go on to the next take after a decision</source>
        <translation>الانتقال إلى اللقطة التالية بعد القرار</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>الذهاب إلى هناك</translation>
    </message>
    <message>
        <source>Go to the search</source>
        <translation>الذهاب إلى البحث</translation>
    </message>
    <message numerus="yes">
        <source>Hear it again|Hear the %n again</source>
        <translation><numerusform>لا شيء للاستماع</numerusform><numerusform>الاستماع إليها من جديد</numerusform><numerusform>الاستماع إليهما من جديد</numerusform><numerusform>الاستماع إلى الـ%n من جديد</numerusform><numerusform>الاستماع إلى الـ%n من جديد</numerusform><numerusform>الاستماع إلى الـ%n من جديد</numerusform></translation>
    </message>
    <message>
        <source>Hear the kept takes again</source>
        <translation>الاستماع إلى اللقطات المحتفظ بها من جديد</translation>
    </message>
    <message>
        <source>Hear the rejected again</source>
        <translation>الاستماع إلى المرفوضة من جديد</translation>
    </message>
    <message>
        <source>Hear what you generated</source>
        <translation>الاستماع إلى ما ولّدته</translation>
    </message>
    <message>
        <source>Hear {take} at the same place</source>
        <translation>الاستماع إلى {take} في الموضع نفسه</translation>
    </message>
    <message>
        <source>Hear, judge, keep and share the audio that CAMB.AI generated for you.</source>
        <translation>استمع إلى الصوت الذي ولّده CAMB.AI لك واحكم عليه واحتفظ به وشاركه.</translation>
    </message>
    <message>
        <source>Heard, undecided</source>
        <translation>سُمعت، غير محسومة</translation>
    </message>
    <message>
        <source>Height of the player</source>
        <translation>ارتفاع المشغّل</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>مساعدة</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>المجلد الشخصي</translation>
    </message>
    <message>
        <source>How far the middle line is off</source>
        <translation>مقدار انحراف خط الوسط</translation>
    </message>
    <message>
        <source>How long the link that is held still works</source>
        <translation>كم يبقى الرابط الموجود صالحًا</translation>
    </message>
    <message>
        <source>In the list and the waveform</source>
        <translation>في القائمة وشكل الموجة</translation>
    </message>
    <message>
        <source>In {names}</source>
        <translation>في {names}</translation>
    </message>
    <message>
        <source>Incomplete</source>
        <translation>غير مكتملة</translation>
    </message>
    <message>
        <source>Incomplete: ends at {time}</source>
        <translation>غير مكتملة: تنتهي عند {time}</translation>
    </message>
    <message>
        <source>Insert</source>
        <translation>إدراج</translation>
    </message>
    <message>
        <source>It is PCM, since {format} cannot be cut</source>
        <translation>هو PCM لأن {format} لا يمكن قصّه</translation>
    </message>
    <message>
        <source>It is damaged</source>
        <translation>هو تالف</translation>
    </message>
    <message>
        <source>It is incomplete</source>
        <translation>هو غير مكتمل</translation>
    </message>
    <message>
        <source>It is too short or too soft to be measured, and its level stays</source>
        <translation>أقصر أو أخفت من أن تُقاس، ويبقى مستواها</translation>
    </message>
    <message>
        <source>It left the cache to make room. CAMB.AI still has it: it is fetched again when you select it</source>
        <translation>خرجت من الذاكرة المؤقتة لإفساح المجال. ما زالت لدى CAMB.AI: تُجلب من جديد عند تحديدها</translation>
    </message>
    <message>
        <source>It stays {below} below {target}, so that its peaks are not cut off</source>
        <translation>تبقى {below} دون {target} كي لا تُقصّ ذرواتها</translation>
    </message>
    <message>
        <source>Its audio is not here. Open CAMB Desktop to fetch it</source>
        <translation>صوتها ليس هنا. افتح CAMB Desktop لجلبه</translation>
    </message>
    <message>
        <source>Its middle line is off by 1 % or more</source>
        <translation>خط وسطها منحرف بنسبة 1 % أو أكثر</translation>
    </message>
    <message>
        <source>Its take is damaged</source>
        <translation>لقطته تالفة</translation>
    </message>
    <message>
        <source>Its take is incomplete</source>
        <translation>لقطته غير مكتملة</translation>
    </message>
    <message>
        <source>JSON (*{ending})</source>
        <translation>JSON (*{ending})</translation>
    </message>
    <message>
        <source>Jump to tenths of the take</source>
        <translation>الانتقال إلى أعشار اللقطة</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>احتفاظ</translation>
    </message>
    <message numerus="yes">
        <source>Keep %n take|Keep %n takes</source>
        <translation><numerusform>عدم الاحتفاظ بأي لقطة</numerusform><numerusform>الاحتفاظ بلقطة واحدة</numerusform><numerusform>الاحتفاظ بلقطتين</numerusform><numerusform>الاحتفاظ بـ%n لقطات</numerusform><numerusform>الاحتفاظ بـ%n لقطة</numerusform><numerusform>الاحتفاظ بـ%n لقطة</numerusform></translation>
    </message>
    <message>
        <source>Keep (S)</source>
        <translation>احتفاظ (S)</translation>
    </message>
    <message>
        <source>Keep audio in</source>
        <translation>حفظ الصوت في</translation>
    </message>
    <message>
        <source>Keep it in this computer’s key store</source>
        <translation>حفظه في مخزن مفاتيح هذا الحاسوب</translation>
    </message>
    <message>
        <source>Keep, and go on</source>
        <translation>الاحتفاظ والمتابعة</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>محتفظ بها</translation>
    </message>
    <message numerus="yes">
        <source>Kept %n take|Kept %n takes</source>
        <translation><numerusform>لم يُحتفظ بأي لقطة</numerusform><numerusform>احتُفظ بلقطة واحدة</numerusform><numerusform>احتُفظ بلقطتين</numerusform><numerusform>احتُفظ بـ%n لقطات</numerusform><numerusform>احتُفظ بـ%n لقطة</numerusform><numerusform>احتُفظ بـ%n لقطة</numerusform></translation>
    </message>
    <message>
        <source>Kept takes</source>
        <translation>اللقطات المحتفظ بها</translation>
    </message>
    <message>
        <source>Kept {name}</source>
        <translation>احتُفظ بـ{name}</translation>
    </message>
    <message numerus="yes">
        <source>Kept: %n take, {size}|Kept: %n takes, {size}</source>
        <translation><numerusform>محتفظ بها: لا لقطات، {size}</numerusform><numerusform>محتفظ بها: لقطة واحدة، {size}</numerusform><numerusform>محتفظ بها: لقطتان، {size}</numerusform><numerusform>محتفظ بها: %n لقطات، {size}</numerusform><numerusform>محتفظ بها: %n لقطة، {size}</numerusform><numerusform>محتفظ بها: %n لقطة، {size}</numerusform></translation>
    </message>
    <message>
        <source>Key</source>
        <translation>مفتاح</translation>
    </message>
    <message>
        <source>Key in use</source>
        <translation>المفتاح المستخدم</translation>
    </message>
    <message>
        <source>Key state</source>
        <translation>حالة المفتاح</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>اختصارات لوحة المفاتيح</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Kind of problem: {slug}</source>
        <translation>نوع المشكلة: {slug}</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Leave compare</source>
        <translation>مغادرة المقارنة</translation>
    </message>
    <message>
        <source>Leave the sample data</source>
        <translation>مغادرة البيانات التجريبية</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>متروك</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>المدة</translation>
    </message>
    <message numerus="yes">
        <source>Let %n take go all the same ({size})|Let %n takes go all the same ({size})</source>
        <translation><numerusform>عدم ترك أي لقطة ({size})</numerusform><numerusform>ترك لقطة واحدة تذهب مع ذلك ({size})</numerusform><numerusform>ترك لقطتين تذهبان مع ذلك ({size})</numerusform><numerusform>ترك %n لقطات تذهب مع ذلك ({size})</numerusform><numerusform>ترك %n لقطة تذهب مع ذلك ({size})</numerusform><numerusform>ترك %n لقطة تذهب مع ذلك ({size})</numerusform></translation>
    </message>
    <message>
        <source>Let the onsets of compared takes meet</source>
        <translation>جعل بدايات اللقطات المقارنة تتطابق</translation>
    </message>
    <message>
        <source>Level as it is</source>
        <translation>المستوى كما هو</translation>
    </message>
    <message>
        <source>Level meter</source>
        <translation>مقياس المستوى</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>التراخيص</translation>
    </message>
    <message>
        <source>Licences…</source>
        <translation>التراخيص…</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>فاتح</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>مثل النظام</translation>
    </message>
    <message>
        <source>Limit of the cache</source>
        <translation>حدّ الذاكرة المؤقتة</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>الرابط</translation>
    </message>
    <message numerus="yes">
        <source>Link copied|%n links copied</source>
        <translation><numerusform>لم يُنسخ أي رابط</numerusform><numerusform>نُسخ الرابط</numerusform><numerusform>نُسخ رابطان</numerusform><numerusform>نُسخت %n روابط</numerusform><numerusform>نُسخ %n رابطًا</numerusform><numerusform>نُسخ %n رابط</numerusform></translation>
    </message>
    <message>
        <source>Link ends in {left}</source>
        <translation>ينتهي الرابط بعد {left}</translation>
    </message>
    <message>
        <source>List and player</source>
        <translation>القائمة والمشغّل</translation>
    </message>
    <message numerus="yes">
        <source>List of %n run taken back|List of %n runs taken back</source>
        <translation><numerusform>لم يُتراجع عن أي قائمة</numerusform><numerusform>تم التراجع عن قائمة بعملية واحدة</numerusform><numerusform>تم التراجع عن قائمة بعمليتين</numerusform><numerusform>تم التراجع عن قائمة بـ%n عمليات</numerusform><numerusform>تم التراجع عن قائمة بـ%n عملية</numerusform><numerusform>تم التراجع عن قائمة بـ%n عملية</numerusform></translation>
    </message>
    <message>
        <source>List read: {what}</source>
        <translation>قُرئت القائمة: {what}</translation>
    </message>
    <message>
        <source>Listening</source>
        <translation>الاستماع</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>الشكل</translation>
    </message>
    <message>
        <source>Loop</source>
        <translation>تكرار</translation>
    </message>
    <message>
        <source>Loop playback</source>
        <translation>تكرار التشغيل</translation>
    </message>
    <message>
        <source>Loop selection</source>
        <translation>تكرار التحديد</translation>
    </message>
    <message>
        <source>Loud from its very first sample</source>
        <translation>مرتفع منذ العيّنة الأولى</translation>
    </message>
    <message>
        <source>Louder</source>
        <translation>رفع الصوت</translation>
    </message>
    <message>
        <source>Loudest point between the samples</source>
        <translation>أعلى نقطة بين العيّنات</translation>
    </message>
    <message>
        <source>Loudest sample</source>
        <translation>أعلى عيّنة</translation>
    </message>
    <message>
        <source>Loudness</source>
        <translation>الجهارة</translation>
    </message>
    <message>
        <source>Loudness of the whole take (EBU R128)</source>
        <translation>جهارة اللقطة كلها (EBU R128)</translation>
    </message>
    <message>
        <source>MP3</source>
        <translation>MP3</translation>
    </message>
    <message>
        <source>Made {softer} softer, so that its peaks are not cut off</source>
        <translation>تُخفض بمقدار {softer} كي لا تُقصّ ذرواتها</translation>
    </message>
    <message>
        <source>Make</source>
        <translation>إنشاء</translation>
    </message>
    <message>
        <source>Mark a take with A first, then switch with B.</source>
        <translation>علّم لقطة بالمفتاح A أولًا، ثم بدّل بالمفتاح B.</translation>
    </message>
    <message>
        <source>Mark as take A</source>
        <translation>تعليم كلقطة A</translation>
    </message>
    <message>
        <source>Mark as take A, to switch between it and another</source>
        <translation>تعليم كلقطة A للتبديل بينها وبين أخرى</translation>
    </message>
    <message>
        <source>Match loudness</source>
        <translation>مطابقة الجهارة</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>القياسات</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>القائمة</translation>
    </message>
    <message>
        <source>Minutes and seconds</source>
        <translation>الدقائق والثواني</translation>
    </message>
    <message>
        <source>Mono, stereo or more</source>
        <translation>أحادي أو ستيريو أو أكثر</translation>
    </message>
    <message>
        <source>Move it here</source>
        <translation>نقله إلى هنا</translation>
    </message>
    <message>
        <source>Move the kept audio…</source>
        <translation>نقل الصوت المحتفظ به…</translation>
    </message>
    <message>
        <source>Move the last edge</source>
        <translation>تحريك آخر حافة</translation>
    </message>
    <message>
        <source>Move the last edge further</source>
        <translation>تحريك آخر حافة أكثر</translation>
    </message>
    <message>
        <source>Move…</source>
        <translation>نقل…</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>كتم</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Name is taken, so numbered</source>
        <translation>الاسم مستخدم، لذا أُضيف رقم</translation>
    </message>
    <message>
        <source>Name of another key</source>
        <translation>اسم مفتاح آخر</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>الأسماء</translation>
    </message>
    <message numerus="yes">
        <source>Names all %n selected runs; {n} is the number of each</source>
        <translation><numerusform>لا يسمّي أي عملية؛ {n} هو رقم كل منها</numerusform><numerusform>يسمّي العملية المحددة؛ {n} هو رقمها</numerusform><numerusform>يسمّي العمليتين المحددتين؛ {n} هو رقم كل منهما</numerusform><numerusform>يسمّي كل العمليات الـ%n المحددة؛ {n} هو رقم كل منها</numerusform><numerusform>يسمّي كل العمليات الـ%n المحددة؛ {n} هو رقم كل منها</numerusform><numerusform>يسمّي كل العمليات الـ%n المحددة؛ {n} هو رقم كل منها</numerusform></translation>
    </message>
    <message>
        <source>New collection</source>
        <translation>مجموعة جديدة</translation>
    </message>
    <message numerus="yes">
        <source>New collection with %n run|New collection with %n runs</source>
        <translation><numerusform>مجموعة جديدة فارغة</numerusform><numerusform>مجموعة جديدة بعملية واحدة</numerusform><numerusform>مجموعة جديدة بعمليتين</numerusform><numerusform>مجموعة جديدة بـ%n عمليات</numerusform><numerusform>مجموعة جديدة بـ%n عملية</numerusform><numerusform>مجموعة جديدة بـ%n عملية</numerusform></translation>
    </message>
    <message>
        <source>New collection…</source>
        <translation>مجموعة جديدة…</translation>
    </message>
    <message>
        <source>New name</source>
        <translation>اسم جديد</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>التالية</translation>
    </message>
    <message>
        <source>Next pane</source>
        <translation>اللوح التالي</translation>
    </message>
    <message>
        <source>Next take</source>
        <translation>اللقطة التالية</translation>
    </message>
    <message>
        <source>No</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>No audio in this file</source>
        <translation>لا صوت في هذا الملف</translation>
    </message>
    <message>
        <source>No audio output was found. Everything but playing works.</source>
        <translation>لم يُعثر على مخرج صوت. كل شيء يعمل عدا التشغيل.</translation>
    </message>
    <message>
        <source>No audio yet</source>
        <translation>لا صوت بعد</translation>
    </message>
    <message>
        <source>No connection came about. Check the network.</source>
        <translation>لم يتم أي اتصال. تحقق من الشبكة.</translation>
    </message>
    <message>
        <source>No key yet. This computer cannot keep one safe, so one that you enter is used until you quit.</source>
        <translation>لا مفتاح بعد. لا يستطيع هذا الحاسوب حفظ مفتاح بأمان، لذا يُستخدم ما تُدخله حتى الإنهاء.</translation>
    </message>
    <message>
        <source>No key yet. You find yours in CAMB.AI Studio under API keys.</source>
        <translation>لا مفتاح بعد. تجده في CAMB.AI Studio تحت «API keys».</translation>
    </message>
    <message>
        <source>No link could be made for this run.</source>
        <translation>تعذّر إنشاء رابط لهذه العملية.</translation>
    </message>
    <message>
        <source>No name, so its ID</source>
        <translation>بلا اسم، لذا معرّفها</translation>
    </message>
    <message>
        <source>No network. Downloads go on by themselves when it is back</source>
        <translation>لا توجد شبكة. تُستأنف التنزيلات تلقائيًا عند عودتها</translation>
    </message>
    <message>
        <source>No room beside the list for the audio that you keep: it stays in the cache. Make some room</source>
        <translation>لا مكان بجانب القائمة للصوت المحتفظ به: يبقى في الذاكرة المؤقتة. أفسح بعض المكان</translation>
    </message>
    <message>
        <source>No run fits the search and the filters.</source>
        <translation>لا عملية تطابق البحث والمرشّحات.</translation>
    </message>
    <message>
        <source>None of the kept takes has its audio yet</source>
        <translation>لم يصل بعد صوت أي من اللقطات المحتفظ بها</translation>
    </message>
    <message>
        <source>Not understood: {pieces}</source>
        <translation>غير مفهوم: {pieces}</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Nothing above −90 dBFS</source>
        <translation>لا شيء فوق −90 dBFS</translation>
    </message>
    <message>
        <source>Nothing above −90 dBFS in the whole take</source>
        <translation>لا شيء فوق −90 dBFS في اللقطة كلها</translation>
    </message>
    <message>
        <source>Nothing here comes from your account, and no key is needed.</source>
        <translation>لا شيء هنا من حسابك، ولا حاجة إلى مفتاح.</translation>
    </message>
    <message>
        <source>Nothing is kept yet</source>
        <translation>لم يُحتفظ بشيء بعد</translation>
    </message>
    <message>
        <source>Nothing kept yet</source>
        <translation>لم يُحتفظ بشيء بعد</translation>
    </message>
    <message numerus="yes">
        <source>Nothing kept, %n rejected. Nothing was deleted.</source>
        <translation><numerusform>لم يُحتفظ بشيء ولم يُرفض شيء. لم يُحذف شيء.</numerusform><numerusform>لم يُحتفظ بشيء، ورُفضت واحدة. لم يُحذف شيء.</numerusform><numerusform>لم يُحتفظ بشيء، ورُفضت اثنتان. لم يُحذف شيء.</numerusform><numerusform>لم يُحتفظ بشيء، ورُفضت %n. لم يُحذف شيء.</numerusform><numerusform>لم يُحتفظ بشيء، ورُفضت %n. لم يُحذف شيء.</numerusform><numerusform>لم يُحتفظ بشيء، ورُفضت %n. لم يُحذف شيء.</numerusform></translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>لا نتائج</translation>
    </message>
    <message>
        <source>Nothing rejected</source>
        <translation>لا شيء مرفوض</translation>
    </message>
    <message>
        <source>Nothing was measured yet.</source>
        <translation>لم يُقس شيء بعد.</translation>
    </message>
    <message>
        <source>Nothing was renamed. {why}</source>
        <translation>لم تُعد تسمية شيء. {why}</translation>
    </message>
    <message>
        <source>Nothing was saved in {folder}. {why} Choose another folder, or try again</source>
        <translation>لم يُحفظ شيء في {folder}. {why} اختر مجلدًا آخر أو أعد المحاولة</translation>
    </message>
    <message>
        <source>Nothing was sent. This is what a report of the fault would say: it holds no key, no task ID and no link that works. Copy it, look it over, and send it along with what you did.</source>
        <translation>لم يُرسل شيء. هذا ما سيقوله تقرير عن الخلل: لا يحوي مفتاحًا ولا معرّف مهمة ولا رابطًا صالحًا. انسخه وراجعه وأرسله مع وصف ما فعلته.</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>Ogg Vorbis</source>
        <translation>Ogg Vorbis</translation>
    </message>
    <message>
        <source>On one loudspeaker it cancels itself out</source>
        <translation>يلغي نفسه على مكبّر صوت واحد</translation>
    </message>
    <message>
        <source>Only the first part of the file plays</source>
        <translation>لا يُشغَّل إلا الجزء الأول من الملف</translation>
    </message>
    <message>
        <source>Open files</source>
        <translation>فتح ملفات</translation>
    </message>
    <message>
        <source>Open files with run IDs</source>
        <translation>فتح ملفات فيها معرّفات عمليات</translation>
    </message>
    <message>
        <source>Open files…</source>
        <translation>فتح ملفات…</translation>
    </message>
    <message>
        <source>Open the menu</source>
        <translation>فتح القائمة</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>المخرج</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>الصفحات</translation>
    </message>
    <message>
        <source>Paste and add</source>
        <translation>لصق وإضافة</translation>
    </message>
    <message>
        <source>Paste run IDs in any form, then press Return</source>
        <translation>الصق معرّفات العمليات بأي شكل، ثم اضغط Return</translation>
    </message>
    <message>
        <source>Paste run IDs into the field above, in any form: one per line, a list, JSON, links, a whole log.
Press Return, and each run appears here with its waveform.</source>
        <translation>الصق معرّفات العمليات في الحقل أعلاه بأي شكل: واحد في كل سطر، أو قائمة، أو JSON، أو روابط، أو سجل كامل.
اضغط Return، فتظهر كل عملية هنا مع شكل موجتها.</translation>
    </message>
    <message>
        <source>Paste run IDs, a list, JSON, links, a log …</source>
        <translation>الصق معرّفات أو قائمة أو JSON أو روابط أو سجلًا…</translation>
    </message>
    <message>
        <source>Paste run IDs, listen, keep the best, hand them on.</source>
        <translation>الصق معرّفات العمليات، واستمع، واحتفظ بالأفضل، وسلّمه.</translation>
    </message>
    <message>
        <source>Paste your API key</source>
        <translation>الصق مفتاح API</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>إيقاف مؤقت</translation>
    </message>
    <message>
        <source>Peak</source>
        <translation>الذروة</translation>
    </message>
    <message>
        <source>Peak and RMS level. Click to reset the clip mark.</source>
        <translation>مستوى الذروة وRMS. النقر يعيد ضبط علامة القصّ.</translation>
    </message>
    <message>
        <source>Per cent</source>
        <translation>بالمئة</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>تشغيل</translation>
    </message>
    <message>
        <source>Play a run as soon as it is selected</source>
        <translation>تشغيل العملية فور تحديدها</translation>
    </message>
    <message>
        <source>Play all takes at the same loudness</source>
        <translation>تشغيل كل اللقطات بالجهارة نفسها</translation>
    </message>
    <message>
        <source>Play from the start</source>
        <translation>التشغيل من البداية</translation>
    </message>
    <message>
        <source>Play on selection</source>
        <translation>التشغيل عند التحديد</translation>
    </message>
    <message>
        <source>Play on to the next take</source>
        <translation>متابعة التشغيل إلى اللقطة التالية</translation>
    </message>
    <message>
        <source>Play or pause</source>
        <translation>تشغيل أو إيقاف مؤقت</translation>
    </message>
    <message>
        <source>Playback</source>
        <translation>التشغيل</translation>
    </message>
    <message>
        <source>Playing</source>
        <translation>التشغيل</translation>
    </message>
    <message>
        <source>Playing speed</source>
        <translation>سرعة التشغيل</translation>
    </message>
    <message>
        <source>Playing stopped because of a fault in this program. The take itself is untouched.</source>
        <translation>توقف التشغيل بسبب خلل في البرنامج. اللقطة نفسها سليمة.</translation>
    </message>
    <message>
        <source>Playing; press to pause</source>
        <translation>قيد التشغيل؛ اضغط للإيقاف المؤقت</translation>
    </message>
    <message>
        <source>Playlist with its audio (*{ending})</source>
        <translation>قائمة تشغيل مع صوتها (*{ending})</translation>
    </message>
    <message>
        <source>Plays when it arrives …</source>
        <translation>يُشغَّل عند وصوله…</translation>
    </message>
    <message>
        <source>Plus</source>
        <translation>زائد</translation>
    </message>
    <message>
        <source>Press to play</source>
        <translation>اضغط للتشغيل</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>السابقة</translation>
    </message>
    <message>
        <source>Previous pane</source>
        <translation>اللوح السابق</translation>
    </message>
    <message>
        <source>Previous take</source>
        <translation>اللقطة السابقة</translation>
    </message>
    <message>
        <source>Problem details</source>
        <translation>تفاصيل المشكلة</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>المشكلات</translation>
    </message>
    <message>
        <source>Problems only</source>
        <translation>المشكلات فقط</translation>
    </message>
    <message>
        <source>Put {field} where the cursor is</source>
        <translation>وضع {field} عند المؤشر</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>في الانتظار</translation>
    </message>
    <message>
        <source>Quieter</source>
        <translation>خفض الصوت</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>إنهاء</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>المعدّل</translation>
    </message>
    <message>
        <source>Reading of a list</source>
        <translation>قراءة قائمة</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>جاهزة</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>إعادة</translation>
    </message>
    <message>
        <source>Redo {act}</source>
        <translation>إعادة: {act}</translation>
    </message>
    <message>
        <source>Reduce motion</source>
        <translation>تقليل الحركة</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>رفض</translation>
    </message>
    <message numerus="yes">
        <source>Reject %n take|Reject %n takes</source>
        <translation><numerusform>عدم رفض أي لقطة</numerusform><numerusform>رفض لقطة واحدة</numerusform><numerusform>رفض لقطتين</numerusform><numerusform>رفض %n لقطات</numerusform><numerusform>رفض %n لقطة</numerusform><numerusform>رفض %n لقطة</numerusform></translation>
    </message>
    <message>
        <source>Reject (X)</source>
        <translation>رفض (X)</translation>
    </message>
    <message>
        <source>Reject, and go on; nothing is deleted</source>
        <translation>الرفض والمتابعة؛ لا يُحذف شيء</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>مرفوضة</translation>
    </message>
    <message numerus="yes">
        <source>Rejected %n take|Rejected %n takes</source>
        <translation><numerusform>لم تُرفض أي لقطة</numerusform><numerusform>رُفضت لقطة واحدة</numerusform><numerusform>رُفضت لقطتان</numerusform><numerusform>رُفضت %n لقطات</numerusform><numerusform>رُفضت %n لقطة</numerusform><numerusform>رُفضت %n لقطة</numerusform></translation>
    </message>
    <message>
        <source>Rejected {name}</source>
        <translation>رُفضت {name}</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>ملاحظات</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n run|Remove %n runs</source>
        <translation><numerusform>عدم إزالة أي عملية</numerusform><numerusform>إزالة عملية واحدة</numerusform><numerusform>إزالة عمليتين</numerusform><numerusform>إزالة %n عمليات</numerusform><numerusform>إزالة %n عملية</numerusform><numerusform>إزالة %n عملية</numerusform></translation>
    </message>
    <message>
        <source>Remove from list</source>
        <translation>إزالة من القائمة</translation>
    </message>
    <message>
        <source>Remove this key</source>
        <translation>إزالة هذا المفتاح</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>إعادة تسمية</translation>
    </message>
    <message>
        <source>Rename this collection…</source>
        <translation>إعادة تسمية هذه المجموعة…</translation>
    </message>
    <message>
        <source>Rename {name}</source>
        <translation>إعادة تسمية {name}</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>التقرير</translation>
    </message>
    <message>
        <source>Resampled to {rate}</source>
        <translation>يُعاد اعتيانها إلى {rate}</translation>
    </message>
    <message>
        <source>Reset columns</source>
        <translation>إعادة ضبط الأعمدة</translation>
    </message>
    <message>
        <source>Reset this page</source>
        <translation>إعادة ضبط هذه الصفحة</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Return</translation>
    </message>
    <message>
        <source>Rough for less than a millisecond</source>
        <translation>خشن لأقل من ميلي ثانية</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>العملية</translation>
    </message>
    <message>
        <source>Run ID</source>
        <translation>معرّف العملية</translation>
    </message>
    <message numerus="yes">
        <source>Run ID copied|%n run IDs copied</source>
        <translation><numerusform>لم يُنسخ أي معرّف</numerusform><numerusform>نُسخ معرّف العملية</numerusform><numerusform>نُسخ معرّفا عمليتين</numerusform><numerusform>نُسخت %n معرّفات</numerusform><numerusform>نُسخ %n معرّفًا</numerusform><numerusform>نُسخ %n معرّف</numerusform></translation>
    </message>
    <message>
        <source>Run IDs</source>
        <translation>معرّفات العمليات</translation>
    </message>
    <message>
        <source>Run {id}</source>
        <translation>العملية {id}</translation>
    </message>
    <message>
        <source>Run {id} is in the list already</source>
        <translation>العملية {id} في القائمة مسبقًا</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>العمليات</translation>
    </message>
    <message>
        <source>S keeps a take, and goes on to the next.</source>
        <translation>S يحتفظ باللقطة وينتقل إلى التالية.</translation>
    </message>
    <message>
        <source>Safe mode: your list as it is, default settings, no sound and no network. Start anew to leave it.</source>
        <translation>الوضع الآمن: قائمتك كما هي، وإعدادات افتراضية، بلا صوت ولا شبكة. أعد التشغيل للخروج منه.</translation>
    </message>
    <message>
        <source>Sample data</source>
        <translation>بيانات تجريبية</translation>
    </message>
    <message>
        <source>Sample data needs no key of yours.</source>
        <translation>لا تحتاج البيانات التجريبية إلى مفتاح منك.</translation>
    </message>
    <message>
        <source>Sample data · Leave</source>
        <translation>بيانات تجريبية · مغادرة</translation>
    </message>
    <message>
        <source>Sample rate</source>
        <translation>معدّل الاعتيان</translation>
    </message>
    <message>
        <source>Sample takes that live on this computer. Nothing is sent, and you leave them with one click.</source>
        <translation>لقطات تجريبية على هذا الحاسوب. لا يُرسل شيء، وتغادرها بنقرة واحدة.</translation>
    </message>
    <message>
        <source>Samples at full scale</source>
        <translation>عيّنات عند أقصى مستوى</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message numerus="yes">
        <source>Save %n file|Save %n files</source>
        <translation><numerusform>عدم حفظ أي ملف</numerusform><numerusform>حفظ ملف واحد</numerusform><numerusform>حفظ ملفين</numerusform><numerusform>حفظ %n ملفات</numerusform><numerusform>حفظ %n ملفًا</numerusform><numerusform>حفظ %n ملف</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Save %n kept|Save %n kept</source>
        <translation><numerusform>لا محتفظ بها للحفظ</numerusform><numerusform>حفظ المحتفظ بها الواحدة</numerusform><numerusform>حفظ المحتفظ بهما</numerusform><numerusform>حفظ %n محتفظ بها</numerusform><numerusform>حفظ %n محتفظ بها</numerusform><numerusform>حفظ %n محتفظ بها</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Save %n take|Save %n takes</source>
        <translation><numerusform>عدم حفظ أي لقطة</numerusform><numerusform>حفظ لقطة واحدة</numerusform><numerusform>حفظ لقطتين</numerusform><numerusform>حفظ %n لقطات</numerusform><numerusform>حفظ %n لقطة</numerusform><numerusform>حفظ %n لقطة</numerusform></translation>
    </message>
    <message>
        <source>Save As…</source>
        <translation>حفظ باسم…</translation>
    </message>
    <message>
        <source>Save audio</source>
        <translation>حفظ الصوت</translation>
    </message>
    <message>
        <source>Save audio as</source>
        <translation>حفظ الصوت باسم</translation>
    </message>
    <message>
        <source>Save audio as…</source>
        <translation>حفظ الصوت باسم…</translation>
    </message>
    <message>
        <source>Save audio that is incomplete</source>
        <translation>حفظ صوت غير مكتمل</translation>
    </message>
    <message>
        <source>Save in another format</source>
        <translation>حفظ بصيغة أخرى</translation>
    </message>
    <message>
        <source>Save in another format…</source>
        <translation>حفظ بصيغة أخرى…</translation>
    </message>
    <message>
        <source>Save kept</source>
        <translation>حفظ المحتفظ بها</translation>
    </message>
    <message>
        <source>Save selection</source>
        <translation>حفظ التحديد</translation>
    </message>
    <message>
        <source>Save selection…</source>
        <translation>حفظ التحديد…</translation>
    </message>
    <message>
        <source>Save the audio as it was received</source>
        <translation>حفظ الصوت كما استُلم</translation>
    </message>
    <message>
        <source>Save the kept takes</source>
        <translation>حفظ اللقطات المحتفظ بها</translation>
    </message>
    <message>
        <source>Save the kept takes to a folder</source>
        <translation>حفظ اللقطات المحتفظ بها في مجلد</translation>
    </message>
    <message>
        <source>Save the kept takes…</source>
        <translation>حفظ اللقطات المحتفظ بها…</translation>
    </message>
    <message>
        <source>Save the search</source>
        <translation>حفظ البحث</translation>
    </message>
    <message>
        <source>Save this search</source>
        <translation>حفظ هذا البحث</translation>
    </message>
    <message>
        <source>Save this search…</source>
        <translation>حفظ هذا البحث…</translation>
    </message>
    <message>
        <source>Save to</source>
        <translation>الحفظ في</translation>
    </message>
    <message numerus="yes">
        <source>Saved %n file to {folder}|Saved %n files to {folder}</source>
        <translation><numerusform>لم يُحفظ أي ملف في {folder}</numerusform><numerusform>حُفظ ملف واحد في {folder}</numerusform><numerusform>حُفظ ملفان في {folder}</numerusform><numerusform>حُفظت %n ملفات في {folder}</numerusform><numerusform>حُفظ %n ملفًا في {folder}</numerusform><numerusform>حُفظ %n ملف في {folder}</numerusform></translation>
    </message>
    <message>
        <source>Saved search</source>
        <translation>بحث محفوظ</translation>
    </message>
    <message>
        <source>Saved search {name} deleted</source>
        <translation>حُذف البحث المحفوظ {name}</translation>
    </message>
    <message>
        <source>Saved {name}</source>
        <translation>حُفظ {name}</translation>
    </message>
    <message>
        <source>Saved {name} with {percent} % of the selection: the take ends there</source>
        <translation>حُفظ {name} مع {percent} % من التحديد: تنتهي اللقطة هناك</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>البحث</translation>
    </message>
    <message>
        <source>Search IDs, names, notes, tags and states</source>
        <translation>البحث في المعرّفات والأسماء والملاحظات والوسوم والحالات</translation>
    </message>
    <message>
        <source>Search saved as {name}</source>
        <translation>حُفظ البحث باسم {name}</translation>
    </message>
    <message>
        <source>Select a run to see its waveform</source>
        <translation>حدّد عملية لرؤية شكل موجتها</translation>
    </message>
    <message>
        <source>Select a run to see what was measured.</source>
        <translation>حدّد عملية لرؤية ما قيس.</translation>
    </message>
    <message>
        <source>Select another take</source>
        <translation>تحديد لقطة أخرى</translation>
    </message>
    <message>
        <source>Select another take to compare with A.</source>
        <translation>حدّد لقطة أخرى للمقارنة مع A.</translation>
    </message>
    <message>
        <source>Selecting a run no longer plays it</source>
        <translation>لم يعد تحديد العملية يشغّلها</translation>
    </message>
    <message>
        <source>Selecting in the waveform</source>
        <translation>التحديد في شكل الموجة</translation>
    </message>
    <message>
        <source>Selection ends at the playhead</source>
        <translation>ينتهي التحديد عند رأس التشغيل</translation>
    </message>
    <message>
        <source>Selection starts at the playhead</source>
        <translation>يبدأ التحديد عند رأس التشغيل</translation>
    </message>
    <message>
        <source>Service address</source>
        <translation>عنوان الخدمة</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>الإعدادات…</translation>
    </message>
    <message>
        <source>Shift one of the compared takes so that their onsets meet</source>
        <translation>إزاحة إحدى اللقطتين المقارنتين كي تتطابق البدايتان</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>عرض</translation>
    </message>
    <message>
        <source>Show all runs</source>
        <translation>عرض كل العمليات</translation>
    </message>
    <message>
        <source>Show details</source>
        <translation>عرض التفاصيل</translation>
    </message>
    <message>
        <source>Show folder</source>
        <translation>عرض المجلد</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>العرض في المجلد</translation>
    </message>
    <message>
        <source>Show kind</source>
        <translation>عرض النوع</translation>
    </message>
    <message>
        <source>Show only one kind</source>
        <translation>عرض نوع واحد فقط</translation>
    </message>
    <message>
        <source>Show only runs with problems</source>
        <translation>عرض العمليات ذات المشكلات فقط</translation>
    </message>
    <message>
        <source>Show the folder of kept audio</source>
        <translation>عرض مجلد الصوت المحتفظ به</translation>
    </message>
    <message>
        <source>Show the folder of the cache</source>
        <translation>عرض مجلد الذاكرة المؤقتة</translation>
    </message>
    <message>
        <source>Show the key</source>
        <translation>عرض المفتاح</translation>
    </message>
    <message>
        <source>Show the report</source>
        <translation>عرض التقرير</translation>
    </message>
    <message>
        <source>Show the spectrogram in place of the waveform</source>
        <translation>عرض مخطط الطيف بدل شكل الموجة</translation>
    </message>
    <message>
        <source>Show what is typed</source>
        <translation>عرض ما يُكتب</translation>
    </message>
    <message>
        <source>Show what was measured, in columns</source>
        <translation>عرض ما قيس في أعمدة</translation>
    </message>
    <message>
        <source>Shown takes</source>
        <translation>اللقطات المعروضة</translation>
    </message>
    <message>
        <source>Shows {name}</source>
        <translation>يعرض {name}</translation>
    </message>
    <message>
        <source>Silence</source>
        <translation>الصمت</translation>
    </message>
    <message>
        <source>Silence at end</source>
        <translation>الصمت في النهاية</translation>
    </message>
    <message>
        <source>Silence at start</source>
        <translation>الصمت في البداية</translation>
    </message>
    <message>
        <source>Silence inside</source>
        <translation>صمت في الداخل</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>الحجم</translation>
    </message>
    <message>
        <source>Skip silence at the start and end</source>
        <translation>تخطي الصمت في البداية والنهاية</translation>
    </message>
    <message>
        <source>Slower</source>
        <translation>أبطأ</translation>
    </message>
    <message>
        <source>Something that looks like an API key was left out</source>
        <translation>تُرك شيء يشبه مفتاح API</translation>
    </message>
    <message>
        <source>Something went wrong in the program. It goes on; if something looks odd, start it anew.</source>
        <translation>حدث خطأ في البرنامج. وهو مستمر؛ إن بدا شيء غريبًا فأعد تشغيله.</translation>
    </message>
    <message>
        <source>Something went wrong.</source>
        <translation>حدث خطأ ما.</translation>
    </message>
    <message>
        <source>Sound &amp; Music</source>
        <translation>صوت وموسيقى</translation>
    </message>
    <message>
        <source>Sound on</source>
        <translation>تشغيل الصوت</translation>
    </message>
    <message>
        <source>Spectrogram</source>
        <translation>مخطط الطيف</translation>
    </message>
    <message>
        <source>Speech</source>
        <translation>كلام</translation>
    </message>
    <message>
        <source>Speech, or sound and music</source>
        <translation>كلام، أو صوت وموسيقى</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>السرعة</translation>
    </message>
    <message>
        <source>State of the storage</source>
        <translation>حالة التخزين</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Still loud in the last 20 ms</source>
        <translation>ما زال مرتفعًا في آخر 20 ms</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Stop playback</source>
        <translation>إيقاف التشغيل</translation>
    </message>
    <message>
        <source>Stopped. Nothing was saved</source>
        <translation>تم الإيقاف. لم يُحفظ شيء</translation>
    </message>
    <message>
        <source>Stopped. {saved} saved, {left} not</source>
        <translation>تم الإيقاف. حُفظ {saved}، ولم يُحفظ {left}</translation>
    </message>
    <message>
        <source>Storage…</source>
        <translation>التخزين…</translation>
    </message>
    <message>
        <source>Switch between A and this take</source>
        <translation>التبديل بين A وهذه اللقطة</translation>
    </message>
    <message>
        <source>Table for spreadsheets (*{ending})</source>
        <translation>جدول لبرامج الجداول (*{ending})</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>وسم</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>الوسوم</translation>
    </message>
    <message numerus="yes">
        <source>Tags of the run|Tags of %n runs</source>
        <translation><numerusform>لا وسوم</numerusform><numerusform>وسوم العملية</numerusform><numerusform>وسوم عمليتين</numerusform><numerusform>وسوم %n عمليات</numerusform><numerusform>وسوم %n عملية</numerusform><numerusform>وسوم %n عملية</numerusform></translation>
    </message>
    <message>
        <source>Tags, with commas between</source>
        <translation>الوسوم، تفصلها فواصل</translation>
    </message>
    <message>
        <source>Tags…</source>
        <translation>الوسوم…</translation>
    </message>
    <message>
        <source>Take A is no longer marked.</source>
        <translation>لم تعد اللقطة A معلّمة.</translation>
    </message>
    <message>
        <source>Take A is {take}. Select another and press B to switch; both play at the same loudness.</source>
        <translation>اللقطة A هي {take}. حدّد أخرى واضغط B للتبديل؛ تُشغَّلان بالجهارة نفسها.</translation>
    </message>
    <message>
        <source>Take out of {name}</source>
        <translation>الإخراج من {name}</translation>
    </message>
    <message>
        <source>Take the reset back</source>
        <translation>التراجع عن إعادة الضبط</translation>
    </message>
    <message>
        <source>Take {letter}</source>
        <translation>اللقطة {letter}</translation>
    </message>
    <message>
        <source>Takes that wait for a decision</source>
        <translation>لقطات تنتظر قرارًا</translation>
    </message>
    <message>
        <source>Takes that you keep</source>
        <translation>لقطات تحتفظ بها</translation>
    </message>
    <message>
        <source>Takes that you rejected</source>
        <translation>لقطات رفضتها</translation>
    </message>
    <message>
        <source>Task status: {status}</source>
        <translation>حالة المهمة: {status}</translation>
    </message>
    <message>
        <source>Texts, tables, notebooks, libraries ({endings})</source>
        <translation>نصوص وجداول ودفاتر ومكتبات ({endings})</translation>
    </message>
    <message>
        <source>That is the folder of the cache, which may be emptied. Choose another one</source>
        <translation>هذا مجلد الذاكرة المؤقتة، وقد يُفرَّغ. اختر مجلدًا آخر</translation>
    </message>
    <message>
        <source>That may be an API key: it belongs in the settings, not here</source>
        <translation>قد يكون هذا مفتاح API: مكانه الإعدادات، لا هنا</translation>
    </message>
    <message numerus="yes">
        <source>That run is in the list already|Those runs are in the list already</source>
        <translation><numerusform>لا شيء في القائمة مسبقًا</numerusform><numerusform>تلك العملية في القائمة مسبقًا</numerusform><numerusform>العمليتان في القائمة مسبقًا</numerusform><numerusform>تلك العمليات في القائمة مسبقًا</numerusform><numerusform>تلك العمليات في القائمة مسبقًا</numerusform><numerusform>تلك العمليات في القائمة مسبقًا</numerusform></translation>
    </message>
    <message>
        <source>The API key cannot be used.</source>
        <translation>لا يمكن استخدام مفتاح API.</translation>
    </message>
    <message>
        <source>The IDs above belong to sample runs that live on this computer.
Press Return to add them.</source>
        <translation>المعرّفات أعلاه لعمليات تجريبية على هذا الحاسوب.
اضغط Return لإضافتها.</translation>
    </message>
    <message>
        <source>The address has to start with https:// and name a host</source>
        <translation>يجب أن يبدأ العنوان بـ https:// وأن يذكر مضيفًا</translation>
    </message>
    <message>
        <source>The audio arrived damaged.</source>
        <translation>وصل الصوت تالفًا.</translation>
    </message>
    <message>
        <source>The audio in this file cannot be read.</source>
        <translation>تعذّرت قراءة الصوت في هذا الملف.</translation>
    </message>
    <message>
        <source>The audio kept here was changed by another program, so it is fetched again. Save it when it is ready.</source>
        <translation>غيّر برنامج آخر الصوت المحفوظ هنا، لذا يُجلب من جديد. احفظه حين يصبح جاهزًا.</translation>
    </message>
    <message>
        <source>The audio output does not answer. It is waited for; or choose another.</source>
        <translation>مخرج الصوت لا يستجيب. يجري انتظاره؛ أو اختر غيره.</translation>
    </message>
    <message>
        <source>The audio output went away. Play goes on where it stopped.</source>
        <translation>اختفى مخرج الصوت. يتابع «تشغيل» من حيث توقف.</translation>
    </message>
    <message numerus="yes">
        <source>The cache is {over} above its limit, but %n take in it ({size}) may not come again, so it stays|The cache is {over} above its limit, but %n takes in it ({size}) may not come again, so they stay</source>
        <translation><numerusform>الذاكرة المؤقتة فوق حدّها بمقدار {over}، ولا لقطات باقية فيها ({size})</numerusform><numerusform>الذاكرة المؤقتة فوق حدّها بمقدار {over}، لكن لقطة واحدة فيها ({size}) قد لا تعود، لذا تبقى</numerusform><numerusform>الذاكرة المؤقتة فوق حدّها بمقدار {over}، لكن لقطتين فيها ({size}) قد لا تعودان، لذا تبقيان</numerusform><numerusform>الذاكرة المؤقتة فوق حدّها بمقدار {over}، لكن %n لقطات فيها ({size}) قد لا تعود، لذا تبقى</numerusform><numerusform>الذاكرة المؤقتة فوق حدّها بمقدار {over}، لكن %n لقطة فيها ({size}) قد لا تعود، لذا تبقى</numerusform><numerusform>الذاكرة المؤقتة فوق حدّها بمقدار {over}، لكن %n لقطة فيها ({size}) قد لا تعود، لذا تبقى</numerusform></translation>
    </message>
    <message>
        <source>The connection broke off half-way.</source>
        <translation>انقطع الاتصال في منتصف الطريق.</translation>
    </message>
    <message>
        <source>The connection cannot be trusted: a certificate was not accepted.</source>
        <translation>لا يمكن الوثوق بالاتصال: لم تُقبل شهادة.</translation>
    </message>
    <message>
        <source>The connection to CAMB.AI failed.</source>
        <translation>فشل الاتصال بـCAMB.AI.</translation>
    </message>
    <message>
        <source>The connection to {host} broke off half-way.</source>
        <translation>انقطع الاتصال بـ{host} في منتصف الطريق.</translation>
    </message>
    <message>
        <source>The connection to {host} cannot be trusted: its certificate was not accepted.</source>
        <translation>لا يمكن الوثوق بالاتصال بـ{host}: لم تُقبل شهادته.</translation>
    </message>
    <message>
        <source>The disk does not work as it should. Check it, and copy your files to another one.</source>
        <translation>القرص لا يعمل كما ينبغي. افحصه وانسخ ملفاتك إلى قرص آخر.</translation>
    </message>
    <message numerus="yes">
        <source>The disk is full. %n run waits for room: make some, and it is fetched by itself|The disk is full. %n runs wait for room: make some, and they are fetched by themselves</source>
        <translation><numerusform>القرص ممتلئ. لا عمليات تنتظر</numerusform><numerusform>القرص ممتلئ. عملية واحدة تنتظر مكانًا: أفسحه فتُجلب تلقائيًا</numerusform><numerusform>القرص ممتلئ. عمليتان تنتظران مكانًا: أفسحه فتُجلبان تلقائيًا</numerusform><numerusform>القرص ممتلئ. %n عمليات تنتظر مكانًا: أفسحه فتُجلب تلقائيًا</numerusform><numerusform>القرص ممتلئ. %n عملية تنتظر مكانًا: أفسحه فتُجلب تلقائيًا</numerusform><numerusform>القرص ممتلئ. %n عملية تنتظر مكانًا: أفسحه فتُجلب تلقائيًا</numerusform></translation>
    </message>
    <message>
        <source>The disk is full. Make some room, then try again.</source>
        <translation>القرص ممتلئ. أفسح بعض المكان ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>The download stopped before its end.</source>
        <translation>توقف التنزيل قبل نهايته.</translation>
    </message>
    <message>
        <source>The file could not be kept on this computer.</source>
        <translation>تعذّر حفظ الملف على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>The file is larger than this program takes.</source>
        <translation>الملف أكبر مما يقبله هذا البرنامج.</translation>
    </message>
    <message>
        <source>The file is larger than {size}, the most this program takes.</source>
        <translation>الملف أكبر من {size}، وهو أقصى ما يقبله هذا البرنامج.</translation>
    </message>
    <message>
        <source>The file of {name} was changed since it came, and cannot be fetched now. It stays as it is</source>
        <translation>تغيّر ملف {name} منذ وصوله ولا يمكن جلبه الآن. يبقى كما هو</translation>
    </message>
    <message>
        <source>The file of {name} was changed since it came. It is fetched again</source>
        <translation>تغيّر ملف {name} منذ وصوله. يُجلب من جديد</translation>
    </message>
    <message>
        <source>The file of {name} was fetched again, and is as it first came</source>
        <translation>جُلب ملف {name} من جديد، وهو كما وصل أول مرة</translation>
    </message>
    <message>
        <source>The first of them is marked</source>
        <translation>الأول منها معلَّم</translation>
    </message>
    <message>
        <source>The key comes from the environment variable CAMB_API_KEY, which goes before a stored one.</source>
        <translation>المفتاح من متغيّر البيئة CAMB_API_KEY، وله الأولوية على المفتاح المحفوظ.</translation>
    </message>
    <message>
        <source>The language changes when the program is started the next time.</source>
        <translation>تتغيّر اللغة عند التشغيل التالي للبرنامج.</translation>
    </message>
    <message>
        <source>The link has run out, and a fresh one did not work either.</source>
        <translation>انتهت صلاحية الرابط، ولم يعمل رابط جديد أيضًا.</translation>
    </message>
    <message>
        <source>The list could not be saved yet: {why}; it is tried again</source>
        <translation>تعذّر حفظ القائمة حتى الآن: {why}؛ ستُعاد المحاولة</translation>
    </message>
    <message>
        <source>The list is being saved; the window closes when that is done</source>
        <translation>يجري حفظ القائمة؛ وتُغلق النافذة بعد ذلك</translation>
    </message>
    <message>
        <source>The list is saved again</source>
        <translation>حُفظت القائمة من جديد</translation>
    </message>
    <message numerus="yes">
        <source>The list of runs was damaged: {count} of {known} could be read, %n more came from a backup. The damaged file is kept as {name}|The list of runs was damaged: {count} of {known} could be read, %n more came from a backup. The damaged file is kept as {name}</source>
        <translation><numerusform>كانت قائمة العمليات تالفة: أمكنت قراءة {count} من {known}، ولم يأت شيء من النسخة الاحتياطية. الملف التالف محفوظ باسم {name}</numerusform><numerusform>كانت قائمة العمليات تالفة: أمكنت قراءة {count} من {known}، وجاءت واحدة أخرى من نسخة احتياطية. الملف التالف محفوظ باسم {name}</numerusform><numerusform>كانت قائمة العمليات تالفة: أمكنت قراءة {count} من {known}، وجاءت اثنتان أخريان من نسخة احتياطية. الملف التالف محفوظ باسم {name}</numerusform><numerusform>كانت قائمة العمليات تالفة: أمكنت قراءة {count} من {known}، وجاءت %n أخرى من نسخة احتياطية. الملف التالف محفوظ باسم {name}</numerusform><numerusform>كانت قائمة العمليات تالفة: أمكنت قراءة {count} من {known}، وجاءت %n أخرى من نسخة احتياطية. الملف التالف محفوظ باسم {name}</numerusform><numerusform>كانت قائمة العمليات تالفة: أمكنت قراءة {count} من {known}، وجاءت %n أخرى من نسخة احتياطية. الملف التالف محفوظ باسم {name}</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>The list of runs was damaged: {count} of {known} could be read. The damaged file is kept as {name}</source>
        <translation><numerusform>كانت قائمة العمليات تالفة: أمكنت قراءة {count} من {known}. الملف التالف محفوظ باسم {name}</numerusform><numerusform>كانت قائمة العمليات تالفة: أمكنت قراءة {count} من {known}. الملف التالف محفوظ باسم {name}</numerusform><numerusform>كانت قائمة العمليات تالفة: أمكنت قراءة {count} من {known}. الملف التالف محفوظ باسم {name}</numerusform><numerusform>كانت قائمة العمليات تالفة: أمكنت قراءة {count} من {known}. الملف التالف محفوظ باسم {name}</numerusform><numerusform>كانت قائمة العمليات تالفة: أمكنت قراءة {count} من {known}. الملف التالف محفوظ باسم {name}</numerusform><numerusform>كانت قائمة العمليات تالفة: أمكنت قراءة {count} من {known}. الملف التالف محفوظ باسم {name}</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>The list of runs was damaged: {count} runs could be read, %n more came from a backup. The damaged file is kept as {name}|The list of runs was damaged: {count} runs could be read, %n more came from a backup. The damaged file is kept as {name}</source>
        <translation><numerusform>كانت قائمة العمليات تالفة: أمكنت قراءة {count} عملية، ولم يأت شيء من النسخة الاحتياطية. الملف التالف محفوظ باسم {name}</numerusform><numerusform>كانت قائمة العمليات تالفة: أمكنت قراءة {count} عملية، وجاءت واحدة أخرى من نسخة احتياطية. الملف التالف محفوظ باسم {name}</numerusform><numerusform>كانت قائمة العمليات تالفة: أمكنت قراءة {count} عملية، وجاءت اثنتان أخريان من نسخة احتياطية. الملف التالف محفوظ باسم {name}</numerusform><numerusform>كانت قائمة العمليات تالفة: أمكنت قراءة {count} عملية، وجاءت %n أخرى من نسخة احتياطية. الملف التالف محفوظ باسم {name}</numerusform><numerusform>كانت قائمة العمليات تالفة: أمكنت قراءة {count} عملية، وجاءت %n أخرى من نسخة احتياطية. الملف التالف محفوظ باسم {name}</numerusform><numerusform>كانت قائمة العمليات تالفة: أمكنت قراءة {count} عملية، وجاءت %n أخرى من نسخة احتياطية. الملف التالف محفوظ باسم {name}</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>The list of runs was damaged: {count} runs could be read. The damaged file is kept as {name}</source>
        <translation><numerusform>كانت قائمة العمليات تالفة: أمكنت قراءة {count} عملية. الملف التالف محفوظ باسم {name}</numerusform><numerusform>كانت قائمة العمليات تالفة: أمكنت قراءة {count} عملية. الملف التالف محفوظ باسم {name}</numerusform><numerusform>كانت قائمة العمليات تالفة: أمكنت قراءة {count} عملية. الملف التالف محفوظ باسم {name}</numerusform><numerusform>كانت قائمة العمليات تالفة: أمكنت قراءة {count} عملية. الملف التالف محفوظ باسم {name}</numerusform><numerusform>كانت قائمة العمليات تالفة: أمكنت قراءة {count} عملية. الملف التالف محفوظ باسم {name}</numerusform><numerusform>كانت قائمة العمليات تالفة: أمكنت قراءة {count} عملية. الملف التالف محفوظ باسم {name}</numerusform></translation>
    </message>
    <message>
        <source>The list of runs was damaged; the damaged file is kept as {name}</source>
        <translation>كانت قائمة العمليات تالفة؛ والملف التالف محفوظ باسم {name}</translation>
    </message>
    <message>
        <source>The longest lasts {seconds} s</source>
        <translation>يدوم أطولها {seconds} ث</translation>
    </message>
    <message numerus="yes">
        <source>The one take is decided|All %n decided</source>
        <translation><numerusform>لا لقطات محسومة</numerusform><numerusform>حُسمت اللقطة الوحيدة</numerusform><numerusform>حُسمت اللقطتان</numerusform><numerusform>حُسمت كل اللقطات الـ%n</numerusform><numerusform>حُسمت كل اللقطات الـ%n</numerusform><numerusform>حُسمت كل اللقطات الـ%n</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>The one take is heard|All %n heard</source>
        <translation><numerusform>لا لقطات مسموعة</numerusform><numerusform>سُمعت اللقطة الوحيدة</numerusform><numerusform>سُمعت اللقطتان</numerusform><numerusform>سُمعت كل اللقطات الـ%n</numerusform><numerusform>سُمعت كل اللقطات الـ%n</numerusform><numerusform>سُمعت كل اللقطات الـ%n</numerusform></translation>
    </message>
    <message>
        <source>The other one plays</source>
        <translation>القناة الأخرى تعمل</translation>
    </message>
    <message>
        <source>The other side refuses connections. Try again later.</source>
        <translation>الطرف الآخر يرفض الاتصالات. أعد المحاولة لاحقًا.</translation>
    </message>
    <message>
        <source>The profile cannot be written to: {why}</source>
        <translation>لا يمكن الكتابة في الملف الشخصي: {why}</translation>
    </message>
    <message>
        <source>The rest of it never arrived</source>
        <translation>لم يصل باقيها قط</translation>
    </message>
    <message>
        <source>The samples could not be opened. Try again.</source>
        <translation>تعذّر فتح العيّنات. أعد المحاولة.</translation>
    </message>
    <message>
        <source>The whole take</source>
        <translation>اللقطة كلها</translation>
    </message>
    <message>
        <source>There are no other speeds on this computer: what makes them is not built for its processor</source>
        <translation>لا سرعات أخرى على هذا الحاسوب: المكتبة اللازمة غير متوفرة لمعالجه</translation>
    </message>
    <message>
        <source>There are no runs in the list</source>
        <translation>لا عمليات في القائمة</translation>
    </message>
    <message>
        <source>There is a key of this name already. Choose it, or give another name.</source>
        <translation>يوجد مفتاح بهذا الاسم مسبقًا. اختره أو أعط اسمًا آخر.</translation>
    </message>
    <message>
        <source>There is no list of runs in {folder}</source>
        <translation>لا قائمة عمليات في {folder}</translation>
    </message>
    <message>
        <source>There is no run ID in that text</source>
        <translation>لا معرّف عملية في ذلك النص</translation>
    </message>
    <message>
        <source>There is no run ID in that text.</source>
        <translation>لا معرّف عملية في ذلك النص.</translation>
    </message>
    <message>
        <source>This audio cannot be played.</source>
        <translation>لا يمكن تشغيل هذا الصوت.</translation>
    </message>
    <message>
        <source>This computer could not keep the API key safe, so it is used until you quit.</source>
        <translation>تعذّر على هذا الحاسوب حفظ مفتاح API بأمان، لذا يُستخدم حتى الإنهاء.</translation>
    </message>
    <message>
        <source>This network wants you to sign in first. Open any web page, sign in, and try again.</source>
        <translation>تطلب هذه الشبكة تسجيل الدخول أولًا. افتح أي صفحة ويب وسجّل الدخول ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>This network’s proxy refused the connection.</source>
        <translation>رفض وكيل هذه الشبكة الاتصال.</translation>
    </message>
    <message>
        <source>This network’s proxy, {host}, refused the connection or cannot be reached.</source>
        <translation>رفض وكيل هذه الشبكة {host} الاتصال أو تعذّر الوصول إليه.</translation>
    </message>
    <message>
        <source>This part of the take has not arrived, so nothing was saved. Fetch the take again, or choose another part.</source>
        <translation>لم يصل هذا الجزء من اللقطة، فلم يُحفظ شيء. اجلب اللقطة من جديد أو اختر جزءًا آخر.</translation>
    </message>
    <message>
        <source>This program cannot play this kind of audio. All of it is kept: save it, and open it in another program.</source>
        <translation>لا يستطيع هذا البرنامج تشغيل هذا النوع من الصوت. كله محفوظ: احفظه وافتحه في برنامج آخر.</translation>
    </message>
    <message>
        <source>This run came by another key, which is not kept here any more. Add that key again.</source>
        <translation>جاءت هذه العملية بمفتاح آخر لم يعد محفوظًا هنا. أضف ذلك المفتاح من جديد.</translation>
    </message>
    <message>
        <source>This run came by the key “{name}”, which is not kept here any more. Add it again.</source>
        <translation>جاءت هذه العملية بالمفتاح «{name}» الذي لم يعد محفوظًا هنا. أضفه من جديد.</translation>
    </message>
    <message>
        <source>This take has more channels than that format holds. Save it as WAV, or as it was received.</source>
        <translation>في هذه اللقطة قنوات أكثر مما تتسع له تلك الصيغة. احفظها بصيغة WAV أو كما استُلمت.</translation>
    </message>
    <message>
        <source>This take is incomplete: {part}. It can be saved as it is.</source>
        <translation>هذه اللقطة غير مكتملة: {part}. يمكن حفظها كما هي.</translation>
    </message>
    <message>
        <source>This take is incomplete: {part}. It plays and can be saved as it is.</source>
        <translation>هذه اللقطة غير مكتملة: {part}. يمكن تشغيلها وحفظها كما هي.</translation>
    </message>
    <message>
        <source>To 10 %</source>
        <translation>إلى 10 %</translation>
    </message>
    <message>
        <source>To 20 %</source>
        <translation>إلى 20 %</translation>
    </message>
    <message>
        <source>To 30 %</source>
        <translation>إلى 30 %</translation>
    </message>
    <message>
        <source>To 40 %</source>
        <translation>إلى 40 %</translation>
    </message>
    <message>
        <source>To 50 %</source>
        <translation>إلى 50 %</translation>
    </message>
    <message>
        <source>To 60 %</source>
        <translation>إلى 60 %</translation>
    </message>
    <message>
        <source>To 70 %</source>
        <translation>إلى 70 %</translation>
    </message>
    <message>
        <source>To 80 %</source>
        <translation>إلى 80 %</translation>
    </message>
    <message>
        <source>To 90 %</source>
        <translation>إلى 90 %</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>متبقية</translation>
    </message>
    <message>
        <source>To the end</source>
        <translation>إلى النهاية</translation>
    </message>
    <message>
        <source>To the start</source>
        <translation>إلى البداية</translation>
    </message>
    <message>
        <source>True peak</source>
        <translation>الذروة الحقيقية</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Try both kinds</source>
        <translation>تجربة النوعين</translation>
    </message>
    <message>
        <source>Try it with sample data</source>
        <translation>تجربة البيانات التجريبية</translation>
    </message>
    <message>
        <source>Try with sample data</source>
        <translation>تجربة البيانات التجريبية</translation>
    </message>
    <message>
        <source>Undecided</source>
        <translation>غير محسومة</translation>
    </message>
    <message>
        <source>Undecided again: {name}</source>
        <translation>غير محسومة من جديد: {name}</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Undo {act}</source>
        <translation>تراجع: {act}</translation>
    </message>
    <message>
        <source>Unplayable</source>
        <translation>غير قابلة للتشغيل</translation>
    </message>
    <message>
        <source>Use key</source>
        <translation>استخدام المفتاح</translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation>الإصدار {version}</translation>
    </message>
    <message>
        <source>View</source>
        <translation>عرض</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>مستوى الصوت</translation>
    </message>
    <message>
        <source>Volume {per_cent} %</source>
        <translation>مستوى الصوت {per_cent} %</translation>
    </message>
    <message>
        <source>WAV, 16 bit</source>
        <translation>WAV، ‏16 بت</translation>
    </message>
    <message>
        <source>WAV, 24 bit</source>
        <translation>WAV، ‏24 بت</translation>
    </message>
    <message>
        <source>WAV, 32 bit float</source>
        <translation>WAV، ‏32 بت عائم</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>تحذير</translation>
    </message>
    <message>
        <source>Waveform</source>
        <translation>شكل الموجة</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>مرحبًا</translation>
    </message>
    <message>
        <source>What arrived is not audio that this program knows.</source>
        <translation>ما وصل ليس صوتًا يعرفه هذا البرنامج.</translation>
    </message>
    <message>
        <source>What it is doing, and what is worth a look</source>
        <translation>ما تفعله، وما يستحق النظر</translation>
    </message>
    <message>
        <source>What plays is not what was made</source>
        <translation>ما يُسمع ليس ما أُنشئ</translation>
    </message>
    <message>
        <source>What was kept of it is gone or was changed. Open CAMB Desktop to fetch it again</source>
        <translation>ما كان محفوظًا منها اختفى أو تغيّر. افتح CAMB Desktop لجلبها من جديد</translation>
    </message>
    <message>
        <source>What you brought waits here and is added as soon as there is a key.</source>
        <translation>ما أحضرته ينتظر هنا ويُضاف حالما يوجد مفتاح.</translation>
    </message>
    <message>
        <source>What you keep could not be put beside the list: it stays in the cache. Give access to {folder}</source>
        <translation>تعذّر وضع ما تحتفظ به بجانب القائمة: يبقى في الذاكرة المؤقتة. امنح الوصول إلى {folder}</translation>
    </message>
    <message>
        <source>When you added it</source>
        <translation>وقت الإضافة</translation>
    </message>
    <message>
        <source>Which kind of runs these are. Auto finds out.</source>
        <translation>نوع هذه العمليات. «تلقائي» يكتشفه.</translation>
    </message>
    <message>
        <source>Which takes are shown</source>
        <translation>اللقطات المعروضة</translation>
    </message>
    <message numerus="yes">
        <source>Whoever has it can listen for {left}|Whoever has them can listen for {left}</source>
        <translation><numerusform>لا أحد يستطيع الاستماع ({left})</numerusform><numerusform>من لديه الرابط يمكنه الاستماع لمدة {left}</numerusform><numerusform>من لديه الرابطان يمكنه الاستماع لمدة {left}</numerusform><numerusform>من لديه الروابط يمكنه الاستماع لمدة {left}</numerusform><numerusform>من لديه الروابط يمكنه الاستماع لمدة {left}</numerusform><numerusform>من لديه الروابط يمكنه الاستماع لمدة {left}</numerusform></translation>
    </message>
    <message>
        <source>Whole take</source>
        <translation>اللقطة كلها</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>النافذة</translation>
    </message>
    <message>
        <source>With details (JSON)</source>
        <translation>مع التفاصيل (JSON)</translation>
    </message>
    <message>
        <source>With your account</source>
        <translation>بحسابك</translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>بلا اسم</translation>
    </message>
    <message>
        <source>Without an account</source>
        <translation>بلا حساب</translation>
    </message>
    <message>
        <source>Worth a look: {problems}</source>
        <translation>يستحق النظر: {problems}</translation>
    </message>
    <message>
        <source>X rejects a take. Nothing is ever deleted by that.</source>
        <translation>X يرفض اللقطة. ولا يُحذف بذلك شيء أبدًا.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>You are offline. Check the connection.</source>
        <translation>أنت غير متصل. تحقق من الاتصال.</translation>
    </message>
    <message>
        <source>You hear {take}</source>
        <translation>تسمع {take}</translation>
    </message>
    <message>
        <source>Your API key opens your runs. You find it in CAMB.AI Studio under API keys.</source>
        <translation>يفتح مفتاح API عملياتك. تجده في CAMB.AI Studio تحت «API keys».</translation>
    </message>
    <message>
        <source>Your list of runs is unharmed but cannot be opened: {why}</source>
        <translation>قائمة عملياتك سليمة لكن تعذّر فتحها: {why}</translation>
    </message>
    <message>
        <source>Your list of runs was written by a newer version of CAMB Desktop. It was left as it is: use that one</source>
        <translation>كتب إصدار أحدث من CAMB Desktop قائمة عملياتك. تُركت كما هي: استخدم ذلك الإصدار</translation>
    </message>
    <message>
        <source>Your notes on this run</source>
        <translation>ملاحظاتك على هذه العملية</translation>
    </message>
    <message>
        <source>Your own name for it, or its run ID</source>
        <translation>الاسم الذي اخترته لها، أو معرّفها</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>تكبير</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>تصغير</translation>
    </message>
    <message>
        <source>Zoom to fit</source>
        <translation>ملاءمة العرض</translation>
    </message>
    <message>
        <source>Zoom to selection</source>
        <translation>تكبير التحديد</translation>
    </message>
    <message>
        <source>[ and ] set the edges of the selection at the playhead, ← and → nudge the edge that was set last, Esc clears it.</source>
        <translation>يضع [ و ] حافتي التحديد عند رأس التشغيل، ويحرّك ← و → آخر حافة وُضعت، ويمسحه Esc.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation><numerusform>ولا المزيد</numerusform><numerusform>وواحد آخر</numerusform><numerusform>واثنان آخران</numerusform><numerusform>و%n أخرى</numerusform><numerusform>و%n أخرى</numerusform><numerusform>و%n أخرى</numerusform></translation>
    </message>
    <message>
        <source>another program holds it. Close that program</source>
        <translation>برنامج آخر يشغلها. أغلق ذلك البرنامج</translation>
    </message>
    <message>
        <source>answer without audio</source>
        <translation>رد بلا صوت</translation>
    </message>
    <message>
        <source>arrived damaged</source>
        <translation>وصل تالفًا</translation>
    </message>
    <message>
        <source>as much as the disk holds</source>
        <translation>بقدر ما يتسع القرص</translation>
    </message>
    <message>
        <source>asking for the key</source>
        <translation>جارٍ طلب المفتاح</translation>
    </message>
    <message>
        <source>audio output lost</source>
        <translation>فُقد مخرج الصوت</translation>
    </message>
    <message>
        <source>audio output not answering</source>
        <translation>مخرج الصوت لا يستجيب</translation>
    </message>
    <message>
        <source>broken samples</source>
        <translation>عيّنات معطوبة</translation>
    </message>
    <message>
        <source>cannot be played</source>
        <translation>لا يمكن تشغيله</translation>
    </message>
    <message>
        <source>cannot be played here</source>
        <translation>لا يمكن تشغيله هنا</translation>
    </message>
    <message>
        <source>clicks</source>
        <translation>طقطقات</translation>
    </message>
    <message>
        <source>clipped</source>
        <translation>مقصوص</translation>
    </message>
    <message>
        <source>connection failed</source>
        <translation>فشل الاتصال</translation>
    </message>
    <message>
        <source>connection lost</source>
        <translation>انقطع الاتصال</translation>
    </message>
    <message>
        <source>connection not trusted</source>
        <translation>اتصال غير موثوق</translation>
    </message>
    <message>
        <source>could not be generated</source>
        <translation>تعذّر توليده</translation>
    </message>
    <message>
        <source>could not be stored</source>
        <translation>تعذّر تخزينه</translation>
    </message>
    <message>
        <source>could not connect</source>
        <translation>تعذّر الاتصال</translation>
    </message>
    <message>
        <source>cut off at end</source>
        <translation>مقطوع في النهاية</translation>
    </message>
    <message>
        <source>cut off at start</source>
        <translation>مقطوع في البداية</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>تالف</translation>
    </message>
    <message>
        <source>disk full</source>
        <translation>القرص ممتلئ</translation>
    </message>
    <message>
        <source>disk trouble</source>
        <translation>مشكلة في القرص</translation>
    </message>
    <message>
        <source>download cut short</source>
        <translation>تنزيل منقطع</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>منتهٍ</translation>
    </message>
    <message>
        <source>fetched when you play it</source>
        <translation>تُجلب عند تشغيلها</translation>
    </message>
    <message>
        <source>file too large</source>
        <translation>ملف كبير جدًا</translation>
    </message>
    <message>
        <source>folder is read-only</source>
        <translation>المجلد للقراءة فقط</translation>
    </message>
    <message>
        <source>gap inside</source>
        <translation>انقطاع في الداخل</translation>
    </message>
    <message>
        <source>held</source>
        <translation>موجود</translation>
    </message>
    <message>
        <source>incomplete</source>
        <translation>غير مكتمل</translation>
    </message>
    <message>
        <source>incomplete, ends at {seconds} s</source>
        <translation>غير مكتمل، ينتهي عند {seconds} ث</translation>
    </message>
    <message>
        <source>its folder or file cannot be written to. Give access to it</source>
        <translation>لا يمكن الكتابة في مجلدها أو ملفها. امنح الوصول إليه</translation>
    </message>
    <message>
        <source>its key is gone</source>
        <translation>اختفى مفتاحها</translation>
    </message>
    <message>
        <source>kept audio was changed</source>
        <translation>تغيّر الصوت المحفوظ</translation>
    </message>
    <message>
        <source>key not kept</source>
        <translation>المفتاح غير محفوظ</translation>
    </message>
    <message>
        <source>left channel silent</source>
        <translation>القناة اليسرى صامتة</translation>
    </message>
    <message>
        <source>less than 1 h is left</source>
        <translation>بقي أقل من ساعة</translation>
    </message>
    <message>
        <source>less than 15 min is left</source>
        <translation>بقي أقل من 15 دقيقة</translation>
    </message>
    <message>
        <source>less than 5 min is left</source>
        <translation>بقي أقل من 5 دقائق</translation>
    </message>
    <message>
        <source>less than 6 h is left</source>
        <translation>بقي أقل من 6 ساعات</translation>
    </message>
    <message>
        <source>less than {minutes} min is left</source>
        <translation>بقي أقل من {minutes} دقيقة</translation>
    </message>
    <message>
        <source>link has run out</source>
        <translation>انتهت صلاحية الرابط</translation>
    </message>
    <message>
        <source>list is in use</source>
        <translation>القائمة مشغولة</translation>
    </message>
    <message>
        <source>make room on the disk, or give access to it</source>
        <translation>أفسح مكانًا على القرص أو امنح الوصول إليه</translation>
    </message>
    <message>
        <source>mono</source>
        <translation>أحادي</translation>
    </message>
    <message>
        <source>more audio behind it</source>
        <translation>صوت إضافي بعدها</translation>
    </message>
    <message>
        <source>network sign-in needed</source>
        <translation>يلزم تسجيل الدخول إلى الشبكة</translation>
    </message>
    <message>
        <source>next try</source>
        <translation>المحاولة التالية</translation>
    </message>
    <message>
        <source>no API key</source>
        <translation>لا مفتاح API</translation>
    </message>
    <message>
        <source>no answer in time</source>
        <translation>لا رد في الوقت</translation>
    </message>
    <message>
        <source>no audio output</source>
        <translation>لا مخرج صوت</translation>
    </message>
    <message>
        <source>no link</source>
        <translation>لا رابط</translation>
    </message>
    <message>
        <source>no link offered</source>
        <translation>لا رابط متاح</translation>
    </message>
    <message>
        <source>no longer offered</source>
        <translation>لم يعد متاحًا</translation>
    </message>
    <message>
        <source>no run ID</source>
        <translation>لا معرّف عملية</translation>
    </message>
    <message>
        <source>no runs in it</source>
        <translation>لا عمليات فيها</translation>
    </message>
    <message>
        <source>no such run</source>
        <translation>لا عملية كهذه</translation>
    </message>
    <message>
        <source>none of this kind</source>
        <translation>لا شيء من هذا النوع</translation>
    </message>
    <message>
        <source>not audio</source>
        <translation>ليس صوتًا</translation>
    </message>
    <message>
        <source>not delivered</source>
        <translation>لم تُسلَّم</translation>
    </message>
    <message>
        <source>not there</source>
        <translation>غير موجود</translation>
    </message>
    <message>
        <source>not yours</source>
        <translation>ليست لك</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>nothing found there</source>
        <translation>لم يُعثر على شيء هناك</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>غير متصل</translation>
    </message>
    <message>
        <source>one channel inverted</source>
        <translation>قناة واحدة معكوسة</translation>
    </message>
    <message>
        <source>one channel silent</source>
        <translation>قناة واحدة صامتة</translation>
    </message>
    <message>
        <source>only the beginning arrived</source>
        <translation>لم تصل إلا البداية</translation>
    </message>
    <message>
        <source>peak {level}</source>
        <translation>الذروة {level}</translation>
    </message>
    <message>
        <source>playing failed</source>
        <translation>فشل التشغيل</translation>
    </message>
    <message>
        <source>rate limit</source>
        <translation>حدّ الطلبات</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>مرفوض</translation>
    </message>
    <message>
        <source>refused by the proxy</source>
        <translation>رفضه الوكيل</translation>
    </message>
    <message>
        <source>request refused</source>
        <translation>رُفض الطلب</translation>
    </message>
    <message>
        <source>right channel silent</source>
        <translation>القناة اليمنى صامتة</translation>
    </message>
    <message>
        <source>run {id}</source>
        <translation>العملية {id}</translation>
    </message>
    <message>
        <source>same as {run}</source>
        <translation>مثل {run}</translation>
    </message>
    <message>
        <source>selected from {start} s to {stop} s</source>
        <translation>محدد من {start} ث إلى {stop} ث</translation>
    </message>
    <message>
        <source>silence</source>
        <translation>صمت</translation>
    </message>
    <message>
        <source>silence after {seconds} s</source>
        <translation>صمت بعد {seconds} ث</translation>
    </message>
    <message>
        <source>silence at end</source>
        <translation>صمت في النهاية</translation>
    </message>
    <message>
        <source>silence at start</source>
        <translation>صمت في البداية</translation>
    </message>
    <message>
        <source>silence until {seconds} s</source>
        <translation>صمت حتى {seconds} ث</translation>
    </message>
    <message>
        <source>silent</source>
        <translation>صامت</translation>
    </message>
    <message>
        <source>something is wrong with the disk. Check it</source>
        <translation>هناك خلل في القرص. افحصه</translation>
    </message>
    <message>
        <source>something went wrong</source>
        <translation>حدث خطأ ما</translation>
    </message>
    <message>
        <source>stereo</source>
        <translation>ستيريو</translation>
    </message>
    <message>
        <source>still arriving</source>
        <translation>ما زال يصل</translation>
    </message>
    <message>
        <source>still generating</source>
        <translation>ما زال قيد التوليد</translation>
    </message>
    <message>
        <source>tags: {tags}</source>
        <translation>الوسوم: {tags}</translation>
    </message>
    <message>
        <source>take {letter}</source>
        <translation>اللقطة {letter}</translation>
    </message>
    <message>
        <source>take {letter} of the comparison</source>
        <translation>اللقطة {letter} في المقارنة</translation>
    </message>
    <message>
        <source>the disk does not answer</source>
        <translation>القرص لا يستجيب</translation>
    </message>
    <message>
        <source>the disk does not work as it should. Check it</source>
        <translation>القرص لا يعمل كما ينبغي. افحصه</translation>
    </message>
    <message>
        <source>the disk is full. Make some room</source>
        <translation>القرص ممتلئ. أفسح بعض المكان</translation>
    </message>
    <message>
        <source>the last {part} missing</source>
        <translation>ينقص من آخرها {part}</translation>
    </message>
    <message>
        <source>the old one has run out</source>
        <translation>تنتهي صلاحية القديم</translation>
    </message>
    <message>
        <source>the rest of a very long text</source>
        <translation>بقية نص طويل جدًا</translation>
    </message>
    <message>
        <source>too many channels</source>
        <translation>قنوات كثيرة جدًا</translation>
    </message>
    <message>
        <source>too many requests</source>
        <translation>طلبات كثيرة جدًا</translation>
    </message>
    <message>
        <source>trouble at CAMB.AI</source>
        <translation>مشكلة لدى CAMB.AI</translation>
    </message>
    <message>
        <source>trying again</source>
        <translation>جارٍ إعادة المحاولة</translation>
    </message>
    <message>
        <source>unreadable audio</source>
        <translation>صوت غير مقروء</translation>
    </message>
    <message>
        <source>unsafe address</source>
        <translation>عنوان غير آمن</translation>
    </message>
    <message>
        <source>unsafe link</source>
        <translation>رابط غير آمن</translation>
    </message>
    <message>
        <source>waiting for a key</source>
        <translation>في انتظار مفتاح</translation>
    </message>
    <message>
        <source>waiting for the network</source>
        <translation>في انتظار الشبكة</translation>
    </message>
    <message>
        <source>waiting for {host}</source>
        <translation>في انتظار {host}</translation>
    </message>
    <message>
        <source>waiting {wait} ({why})</source>
        <translation>انتظار {wait} ({why})</translation>
    </message>
    <message>
        <source>{at} of {all}</source>
        <translation>{at} من {all}</translation>
    </message>
    <message>
        <source>{at} of {all}: {name}</source>
        <translation>{at} من {all}: {name}</translation>
    </message>
    <message>
        <source>{bits} bit</source>
        <translation>{bits} بت</translation>
    </message>
    <message>
        <source>{bits} bit float</source>
        <translation>{bits} بت عائم</translation>
    </message>
    <message>
        <source>{copied} of {wanted} links copied.</source>
        <translation>نُسخ {copied} من {wanted} من الروابط.</translation>
    </message>
    <message>
        <source>{days} d</source>
        <translation>{days} ي</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} إلى {last}</translation>
    </message>
    <message>
        <source>{folder} cannot be made: {why}</source>
        <translation>لا يمكن إنشاء {folder}: {why}</translation>
    </message>
    <message>
        <source>{folder} cannot be written to: {why}</source>
        <translation>لا يمكن الكتابة في {folder}: {why}</translation>
    </message>
    <message>
        <source>{folder}: {why}</source>
        <translation>{folder}: {why}</translation>
    </message>
    <message>
        <source>{heard} of {total} heard</source>
        <translation>سُمع {heard} من {total}</translation>
    </message>
    <message>
        <source>{heard} of {total} takes heard, {kept} kept, {rejected} rejected, {left} to do</source>
        <translation>سُمع {heard} من {total} لقطة، {kept} محتفظ بها، {rejected} مرفوضة، {left} متبقية</translation>
    </message>
    <message>
        <source>{host} can be reached again</source>
        <translation>يمكن الوصول إلى {host} من جديد</translation>
    </message>
    <message>
        <source>{host} cannot be reached. It is tried again for a while</source>
        <translation>تعذّر الوصول إلى {host}. تُعاد المحاولة لفترة</translation>
    </message>
    <message>
        <source>{host} refuses connections. It is tried again for a while</source>
        <translation>يرفض {host} الاتصالات. تُعاد المحاولة لفترة</translation>
    </message>
    <message>
        <source>{host} refuses connections. Try again later.</source>
        <translation>يرفض {host} الاتصالات. أعد المحاولة لاحقًا.</translation>
    </message>
    <message>
        <source>{host} took too long to answer.</source>
        <translation>استغرق {host} وقتًا طويلًا في الرد.</translation>
    </message>
    <message>
        <source>{hours} h</source>
        <translation>{hours} س</translation>
    </message>
    <message>
        <source>{kept} kept, {rejected} rejected. Nothing was deleted.</source>
        <translation>{kept} محتفظ بها، {rejected} مرفوضة. لم يُحذف شيء.</translation>
    </message>
    <message>
        <source>{left} s</source>
        <translation>{left} ث</translation>
    </message>
    <message>
        <source>{lost}. It is tried again. Close the window once more to leave without them</source>
        <translation>{lost}. تُعاد المحاولة. أغلق النافذة مرة أخرى للمغادرة من دونها</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} د</translation>
    </message>
    <message>
        <source>{name} (not connected)</source>
        <translation>{name} (غير موصول)</translation>
    </message>
    <message>
        <source>{name} audio, as received (*.{ending})</source>
        <translation>صوت {name}، كما استُلم (*.{ending})</translation>
    </message>
    <message>
        <source>{name} audio, sample for sample (*.{ending})</source>
        <translation>صوت {name}، عيّنة بعيّنة (*.{ending})</translation>
    </message>
    <message>
        <source>{name} is damaged</source>
        <translation>{name} تالف</translation>
    </message>
    <message>
        <source>{name} is incomplete</source>
        <translation>{name} غير مكتمل</translation>
    </message>
    <message>
        <source>{name} is there already, with the same audio</source>
        <translation>{name} موجود مسبقًا بالصوت نفسه</translation>
    </message>
    <message>
        <source>{name} was fetched again, and CAMB.AI sent other audio than at first</source>
        <translation>جُلبت {name} من جديد، وأرسل CAMB.AI صوتًا غير الأول</translation>
    </message>
    <message>
        <source>{name}: update CAMB Desktop to read it</source>
        <translation>{name}: حدّث CAMB Desktop لقراءته</translation>
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
        <translation>{place} من {length}</translation>
    </message>
    <message>
        <source>{saved} saved, {failed} not. {name}: {why}</source>
        <translation>حُفظ {saved} وتعذّر {failed}. {name}: {why}</translation>
    </message>
    <message>
        <source>{seconds} s below −60 dBFS</source>
        <translation>{seconds} ث دون −60 dBFS</translation>
    </message>
    <message>
        <source>{seconds} s gap</source>
        <translation>انقطاع {seconds} ث</translation>
    </message>
    <message numerus="yes">
        <source>{shown} is a range of %n run|{shown} is a range of %n runs</source>
        <translation><numerusform>{shown} نطاق فارغ</numerusform><numerusform>{shown} نطاق من عملية واحدة</numerusform><numerusform>{shown} نطاق من عمليتين</numerusform><numerusform>{shown} نطاق من %n عمليات</numerusform><numerusform>{shown} نطاق من %n عملية</numerusform><numerusform>{shown} نطاق من %n عملية</numerusform></translation>
    </message>
    <message>
        <source>{size} freed in the cache</source>
        <translation>حُرّر {size} في الذاكرة المؤقتة</translation>
    </message>
    <message>
        <source>{size} in all</source>
        <translation>المجموع {size}</translation>
    </message>
</context>
</TS>
