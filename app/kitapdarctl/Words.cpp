#include "app/kitapdarctl/Words.h"

#include <algorithm>
#include <array>

namespace kitapdar::ctl {

namespace {

struct Entry {
    std::string_view key;
    std::array<std::string_view, 3> words; // Kazakh, Russian, English
};

// clang-format off
constexpr auto entries = std::to_array<Entry>({
    // Wrong usage.
    {"no_library", {"Кітапхана көрсетілмеген: --library FILE немесе postgresql://….", "Не указана библиотека: --library FILE или postgresql://….", "No library is given: --library FILE or postgresql://…."}},
    {"no_command", {"Команда көрсетілмеген; тізімі: kitapdarctl --help.", "Не указана команда; список: kitapdarctl --help.", "No command is given; for a list: kitapdarctl --help."}},
    {"unknown_command", {"Мұндай команда жоқ: {1}.", "Нет такой команды: {1}.", "There is no such command: {1}."}},
    {"unknown_option", {"Бұл командада мұндай параметр жоқ: {1}.", "У этой команды нет такого параметра: {1}.", "This command has no such option: {1}."}},
    {"option_twice", {"Параметр екі рет берілген: {1}.", "Параметр указан дважды: {1}.", "The option is given twice: {1}."}},
    {"option_without_value", {"Параметрдің мәні жоқ: {1}.", "У параметра нет значения: {1}.", "The option has no value: {1}."}},
    {"option_with_value", {"Бұл параметр мән қабылдамайды: {1}.", "Этот параметр не принимает значения: {1}.", "The option takes no value: {1}."}},
    {"option_missing", {"Міндетті параметр жоқ: {1}.", "Не хватает обязательного параметра: {1}.", "A required option is missing: {1}."}},
    {"one_option_of", {"Екеуінің тек біреуі керек: {1} немесе {2}.", "Нужен ровно один из двух: {1} или {2}.", "Exactly one of these is needed: {1} or {2}."}},
    {"bad_value", {"{1}: мәні жарамсыз: {2}.", "{1}: недопустимое значение: {2}.", "{1}: not a valid value: {2}."}},
    {"wrong_count", {"Аргумент саны дұрыс емес; үлгісі: {1}.", "Неверное число аргументов; образец: {1}.", "The number of arguments is wrong; it goes: {1}."}},
    {"not_utf8", {"Аргумент UTF-8 емес.", "Аргумент не в UTF-8.", "An argument is not UTF-8."}},

    // Machinery.
    {"fault_busy", {"Кітапхана бос емес, кейінірек қайталаңыз.", "Библиотека занята, повторите позже.", "The library is busy; try again later."}},
    {"fault_conflict", {"Осы арада деректер өзгертілген ({1}).", "Данные тем временем изменились ({1}).", "The data was changed meanwhile ({1})."}},
    {"fault_corrupt", {"Файл бүлінген немесе кітапхана емес ({1}).", "Файл повреждён или это не библиотека ({1}).", "The file is damaged or is no library ({1})."}},
    {"fault_disk_full", {"Дискіде орын жоқ.", "На диске нет места.", "The disk is full."}},
    {"fault_offline", {"Кітапхана қолжетімсіз ({1}).", "Библиотека недоступна ({1}).", "The library cannot be reached ({1})."}},
    {"fault_not_found", {"Бұл дерекқорда кітапхана жоқ ({1}).", "В этой базе данных нет библиотеки ({1}).", "There is no library in this database ({1})."}},
    {"fault_denied", {"Сервер бұған рұқсат бермейді ({1}).", "Сервер этого не разрешает ({1}).", "The server does not allow this ({1})."}},
    {"fault_read_only", {"Файлға жазуға болмайды ({1}).", "В файл нельзя писать ({1}).", "The file cannot be written ({1})."}},
    {"fault_schema_too_new", {"Кітапхана бағдарламаның жаңарақ нұсқасында жасалған.", "Библиотека создана более новой версией программы.", "The library was made by a newer program."}},
    {"fault_schema_too_old", {"Кітапхананы алдымен жаңарту керек; әкімшінің командасы: kitapdarctl --library … upgrade --backup FILE.", "Библиотеку сначала нужно обновить; команда администратора: kitapdarctl --library … upgrade --backup FILE.", "The library has to be brought up to date first; the administrator's command: kitapdarctl --library … upgrade --backup FILE."}},
    {"fault_unfinished", {"Кітапхананы осында көшіру немесе қалпына келтіру аяқталмаған; үзіліп қалса, сол команданы қайталаңыз.", "Перенос или восстановление библиотеки здесь не закончены; если они прервались, повторите ту же команду.", "A move or a restore of a library to this place is not finished; if it was interrupted, run it again."}},
    {"fault_cancelled", {"Тоқтатылды.", "Остановлено.", "Stopped."}},
    {"fault_internal", {"Бағдарламаның ішкі қатесі ({1}).", "Внутренняя ошибка программы ({1}).", "An internal error of the program ({1})."}},
    {"library_missing", {"Кітапхана табылмады: {1}.", "Библиотека не найдена: {1}.", "There is no library: {1}."}},
    {"library_exists", {"Мұнда кітапхана бұрыннан бар: {1}.", "Здесь уже есть библиотека: {1}.", "There is a library already: {1}."}},

    // Refusals.
    {"not_permitted", {"Бұған рұқсат жоқ ({1}).", "Это не разрешено ({1}).", "This is not permitted ({1})."}},
    {"unknown_record", {"Мұндай жазба жоқ: {1}.", "Нет такой записи: {1}.", "There is no such record: {1}."}},
    {"unknown_copy", {"Мұндай дана жоқ: {1}.", "Нет такого экземпляра: {1}.", "There is no such copy: {1}."}},
    {"unknown_reader", {"Мұндай оқырман жоқ: {1}.", "Нет такого читателя: {1}.", "There is no such reader: {1}."}},
    {"barcode_taken", {"Бұл штрихкод басқа данада бар: {1}.", "Штрихкод уже есть у другого экземпляра: {1}.", "The barcode is taken: {1}."}},
    {"inventory_number_taken", {"Бұл түгендеу нөмірі басқа данада бар: {1}.", "Инвентарный номер уже есть у другого экземпляра: {1}.", "The inventory number is taken: {1}."}},
    {"barcode_malformed", {"Штрихкод жарамсыз: {1}.", "Недопустимый штрихкод: {1}.", "Not a valid barcode: {1}."}},
    {"copy_on_loan", {"Дана оқырманда.", "Экземпляр на руках.", "The copy is on loan."}},
    {"copy_written_off", {"Дана есептен шығарылған.", "Экземпляр списан.", "The copy is written off."}},
    {"name_missing", {"Тегі жазылмаған.", "Не указана фамилия.", "The surname is missing."}},
    {"card_taken", {"Бұл билет басқа оқырманда бар: {1}.", "Билет уже есть у другого читателя: {1}.", "The card number is taken: {1}."}},
    {"card_malformed", {"Билет нөмірі жарамсыз: {1}.", "Недопустимый номер билета: {1}.", "Not a valid card number: {1}."}},
    {"iin_taken", {"Бұл ЖСН бойынша оқырман бұрын тіркелген (№ {1}).", "Читатель с таким ИИН уже записан (№ {1}).", "A reader with this IIN is registered already (no. {1})."}},
    {"birth_date_in_future", {"Туған күні әлі келген жоқ: {1}.", "Дата рождения ещё не наступила: {1}.", "The birth date is in the future: {1}."}},
    {"unknown_category", {"Мұндай оқырман санаты жоқ: {1}.", "Нет такой категории читателей: {1}.", "There is no such category: {1}."}},
    {"copy_not_in_stock", {"беруге болмайды, дананың күйі: {1}", "выдать нельзя, состояние экземпляра: {1}", "it cannot be lent; state of the copy: {1}"}},
    {"reader_blocked", {"оқырман бұғатталған: {1}", "читатель заблокирован: {1}", "the reader is blocked: {1}"}},
    {"lending_forbidden", {"беру ережесі бойынша бұл оқырманға берілмейді", "по правилам выдачи этому читателю не выдаётся", "the loan rules do not let this reader borrow it"}},
    {"already_lent_to_this_reader", {"осы оқырманның қолында", "уже у этого читателя", "this reader has it already"}},
    {"registration_expired", {"тіркеу мерзімі аяқталған: {1}", "срок регистрации истёк {1}", "the registration ended on {1}"}},
    {"limit_reached", {"кітап саны шегіне жетті: шегі {1}, қолында {2}", "достигнут предел: {1}, на руках {2}", "the limit is {1}, the reader has {2}"}},
    {"has_overdue", {"мерзімі өткен кітап саны: {1}", "просроченных книг: {1}", "overdue books: {1}"}},
    {"reference_only", {"тек оқу залында беріледі", "только для читального зала", "for the reading room only"}},
    {"lent_to_another", {"басқа оқырманның қолында ({1})", "на руках у другого читателя ({1})", "lent to another reader ({1})"}},
    {"same_title_already_lent", {"оқырманда осы кітаптың басқа данасы бар", "у читателя уже есть другой экземпляр этой книги", "the reader has another copy of the same title"}},
    {"due_date_moved", {"қайтару мерзімі ауысты: {1} → {2}", "срок возврата перенесён: {1} → {2}", "the due date moved: {1} → {2}"}},
    {"due_date_cut", {"тіркеу мерзімі ертерек аяқталады, қайтару мерзімі: {1}", "регистрация заканчивается раньше, срок возврата: {1}", "the registration ends earlier; due on {1}"}},
    {"copy_note", {"дана туралы ескертпе: {1}", "примечание к экземпляру: {1}", "note on the copy: {1}"}},
    {"found_again", {"қайта табылды, бұрынғы күйі: {1}", "экземпляр нашёлся, прежнее состояние: {1}", "found again; its state was: {1}"}},
    {"was_overdue", {"кешіктірілген күн саны: {1}", "дней просрочки: {1}", "days overdue: {1}"}},
    {"nothing_to_return", {"дана оқырманда болмаған", "экземпляр на руках не числится", "it was not on loan"}},
    {"not_lent_now", {"дана берілмеген", "экземпляр не выдан", "it is not on loan"}},
    {"renewal_limit_reached", {"ұзарту саны шегіне жетті: {1}", "достигнут предел продлений: {1}", "renewals are limited to {1}"}},
    {"renewal_of_overdue", {"кешіктірілген, ұзартуға болмайды (күн саны: {1})", "просрочено, продлить нельзя (дней: {1})", "overdue, it cannot be renewed (days: {1})"}},
    {"renewal_never_in_reading_room", {"оқу залына берілген кітаптың мерзімі ұзартылмайды", "выдача в читальный зал не продлевается", "a loan to the reading room is not renewed"}},
    {"renewal_would_not_move_due_date", {"қайтару мерзімі өзгермейді: {1}", "срок возврата не изменится: {1}", "the due date would stay {1}"}},
    {"already_queued", {"Цифрлау кезегінде тұр (№ {1}).", "Уже в очереди на оцифровку (№ {1}).", "It is in the digitization queue already (no. {1})."}},
    {"unknown_item", {"Кезекте мұндай нөмір жоқ: {1}.", "Нет такого номера в очереди: {1}.", "There is no such item in the queue: {1}."}},
    {"move_not_allowed", {"Бұл кезеңнен оған өтуге болмайды: {1} → {2}.", "С этого этапа на тот перейти нельзя: {1} → {2}.", "An item cannot go from {1} to {2}."}},
    {"file_missing", {"Бұл кезеңге PDF тіркелуі керек: {1}.", "Для этого этапа нужен PDF: {1}.", "A PDF must be attached for the state {1}."}},
    {"reason_missing", {"Бұл кезеңнің себебін көрсетіңіз (--note): {1}.", "Для этого этапа нужна причина (--note): {1}.", "The state {1} needs a reason: --note."}},
    {"batch_full", {"Партия толды: {1}.", "Партия заполнена: {1}.", "The batch is full: {1}."}},
    {"unknown_batch", {"Мұндай партия жоқ: {1}.", "Нет такой партии: {1}.", "There is no such batch: {1}."}},
    {"batch_name_taken", {"Мұндай партия бұрыннан бар: {1}.", "Такая партия уже есть: {1}.", "There is such a batch already: {1}."}},
    {"file_unreadable", {"Файл PDF не кескін ретінде ашылмайды: {1}.", "Файл не открывается ни как PDF, ни как изображение: {1}.", "Neither a PDF nor an image: {1}."}},
    {"file_attached_already", {"Дәл осы файл бұрын тіркелген.", "Этот же файл уже приложен.", "The file is attached already."}},
    {"file_not_readable", {"Файлды оқу мүмкін болмады: {1}.", "Не удаётся прочитать файл: {1}.", "The file cannot be read: {1}."}},
    {"file_not_writable", {"Файлға жазу мүмкін болмады: {1}.", "Не удаётся записать файл: {1}.", "The file cannot be written: {1}."}},
    {"not_a_record_file", {"Файлда жазба табылмады: {1}.", "В файле нет записей: {1}.", "The file has no records: {1}."}},
    {"unknown_import", {"Мұндай импорт жоқ: {1}.", "Нет такого импорта: {1}.", "There is no such import: {1}."}},
    {"import_already_undone", {"Импорттың күші бұрын жойылған: {1}.", "Импорт уже отменён: {1}.", "The import was undone already: {1}."}},
    {"import_in_use", {"Импорт қолданыста: берілген даналар {1}, цифрлау кезегінде {2}.", "Импортом уже пользуются: экземпляров с выдачами {1}, в очереди на оцифровку {2}.", "The import is in use: copies with loans {1}, queued {2}."}},
    {"nothing_to_undo", {"Болдырмайтын әрекет жоқ.", "Отменять нечего.", "There is nothing to undo."}},
    {"not_undoable", {"Бұл әрекетті болдырмауға келмейді: {1}.", "Это действие нельзя отменить: {1}.", "This cannot be undone: {1}."}},
    {"already_undone", {"Бұл әрекеттің күші бұрын жойылған (№ {1}).", "Это действие уже отменено (№ {1}).", "It was undone already (no. {1})."}},
    {"changed_since", {"Содан бері өзгертілген: {1} {2}.", "С тех пор изменилось: {1} {2}.", "It was changed since: {1} {2}."}},
    {"backup_exists", {"Мұнда кітапхана бұрыннан бар: {1}.", "Здесь уже есть библиотека: {1}.", "There is a library already: {1}."}},
    {"library_in_use", {"Кітапхана ашық тұр, алдымен жабыңыз: {1}.", "Библиотека открыта, сначала закройте её: {1}.", "The library is open; close it first: {1}."}},
    {"source_damaged", {"Бастапқы файл бүлінген ({1}).", "Исходный файл повреждён ({1}).", "The source is damaged ({1})."}},
    {"tool_missing", {"Бұл компьютерде PostgreSQL бағдарламасы жоқ (осы нұсқа немесе жаңарағы керек): {1}.", "На этом компьютере нет программы PostgreSQL (нужна эта версия или новее): {1}.", "This computer lacks a program of PostgreSQL (this version or a newer one is needed): {1}."}},
    {"may_not_create_database", {"Көшірме уақытша дерекқорда тексеріледі, ал бұл рөлге дерекқор жасауға болмайды (CREATEDB): {1}.", "Копия проверяется во временной базе данных, а этой роли нельзя создавать базы (CREATEDB): {1}.", "A copy is verified in a temporary database, and this role may not create one (CREATEDB): {1}."}},
    {"copy_of_file", {"Бұл кітапхана файлының көшірмесі, серверге оны kitapdarctl move командасы көшіреді: {1}.", "Это копия файла библиотеки, на сервер её переносит команда kitapdarctl move: {1}.", "This is a copy of a library file; kitapdarctl move takes it to a server: {1}."}},
    {"copy_of_server", {"Бұл сервердегі кітапхананың көшірмесі: оны серверде қалпына келтіріп, файлға kitapdarctl move командасымен көшіріңіз: {1}.", "Это копия библиотеки с сервера: восстановите её на сервере и перенесите в файл командой kitapdarctl move: {1}.", "This is a copy of a library on a server; restore it there and take it to a file by kitapdarctl move: {1}."}},
    {"already_up_to_date", {"Кітапхана жаңартуды қажет етпейді (схема {1}).", "Библиотека не требует обновления (схема {1}).", "The library is up to date already (schema {1})."}},
    {"unknown_role", {"Серверде мұндай рөл жоқ: {1}.", "На сервере нет такой роли: {1}.", "The server has no such role: {1}."}},
    {"not_shared", {"Бұл кітапхана файлда, рөлдер тек сервердегі кітапханада болады: {1}.", "Эта библиотека в файле, роли бывают только у библиотеки на сервере: {1}.", "This library is a file; only one on a server has roles: {1}."}},
    {"target_not_empty", {"Мұнда бұрыннан деректер бар: {1}.", "Здесь уже есть данные: {1}.", "There is something at the target already: {1}."}},
    {"other_move_under_way", {"Мұнда басқа кітапхананы көшіру аяқталмаған немесе бастапқы кітапхана содан бері өзгерген; нысананы тазартып, қайта бастаңыз: {1} (бастапқысы: {2}).", "Здесь не закончен перенос другой библиотеки, или исходная с тех пор изменилась; очистите место и начните заново: {1} (источник: {2}).", "Another move to this place is not finished, or its source was changed since; empty the target and begin again: {1} (source: {2})."}},
    {"move_differs", {"Екі жақ бірдей емес, көшіру кезінде кітапханада біреу жұмыс істеген болуы мүмкін; нысананы тазартып, қайта бастаңыз ({1}).", "Обе стороны не совпадают, возможно, в библиотеке во время переноса работали; очистите место и начните заново ({1}).", "Both sides are not the same, perhaps somebody worked in the library meanwhile; empty the target and begin again ({1})."}},

    // Answers.
    {"created", {"Кітапхана жасалды: {1}", "Библиотека создана: {1}", "Library made: {1}"}},
    {"imported", {"{1}: жазбалар {2}, импортталды {3}, даналар {4}, қайталанған {5}, бүлінген {6}, кодтау {7}, импорт № {8}", "{1}: записей {2}, принято {3}, экземпляров {4}, дублетов {5}, повреждено {6}, кодировка {7}, импорт № {8}", "{1}: records {2}, imported {3}, copies {4}, duplicates {5}, broken {6}, encoding {7}, import no. {8}"}},
    {"broken_record", {"  № {1}, байт {2}: {3}", "  № {1}, байт {2}: {3}", "  no. {1}, byte {2}: {3}"}},
    {"import_undone", {"Импорттың күші жойылды: {1}", "Импорт отменён: {1}", "Import undone: {1}"}},
    {"nothing_found", {"Ештеңе табылмады.", "Ничего не найдено.", "Nothing found."}},
    {"found", {"Табылды: {1}", "Найдено: {1}", "Found: {1}"}},
    {"found_at_least", {"Табылды: кемінде {1}", "Найдено: не меньше {1}", "Found: at least {1}"}},
    {"copies_available", {"{1} / {2} дана", "экз.: {1} из {2}", "{1} of {2} free"}},
    {"copy_added", {"Дана қосылды: {1}, түгендеу нөмірі {2}", "Экземпляр добавлен: {1}, инв. № {2}", "Copy added: {1}, inventory no. {2}"}},
    {"copy_line", {"{1}, түгендеу нөмірі {2}, күйі {3}, орны {4}", "{1}, инв. № {2}, состояние {3}, место {4}", "{1}, inventory no. {2}, state {3}, place {4}"}},
    {"lent_until", {"оқырман билеті {1}, қайтару мерзімі {2}", "на руках, билет {1}, срок возврата {2}", "on loan, card {1}, due {2}"}},
    {"reader_added", {"Оқырман тіркелді: {1}, билет {2}", "Читатель записан: {1}, билет {2}", "Reader registered: {1}, card {2}"}},
    {"reader_line", {"{1}, билет {2}, тіркеу мерзімі {3}", "{1}, билет {2}, регистрация до {3}", "{1}, card {2}, registered until {3}"}},
    {"birth", {"туған күні: {1}", "дата рождения: {1}", "born: {1}"}},
    {"iin", {"ЖСН: {1}", "ИИН: {1}", "IIN: {1}"}},
    {"iin_doubtful", {"ЖСН күмәнді.", "ИИН сомнителен.", "The IIN is doubtful."}},
    {"iin_disagrees_with_birth_date", {"ЖСН бойынша туған күні басқа: {1}.", "По ИИН дата рождения другая: {1}.", "The IIN tells another birth date: {1}."}},
    {"same_name_and_birth_date", {"Аты-жөні мен туған күні осындай оқырман бұрын тіркелген (№ {1}).", "Есть читатель с тем же именем и датой рождения (№ {1}).", "There is a reader with the same name and birth date (no. {1})."}},
    {"lent", {"берілді, қайтару мерзімі {1}", "выдано, срок возврата {1}", "lent until {1}"}},
    {"returned", {"қайтарылды", "возвращено", "returned"}},
    {"renewed", {"ұзартылды, қайтару мерзімі {1}", "продлено, срок возврата {1}", "renewed until {1}"}},
    {"refused", {"бас тартылды", "отказано", "refused"}},
    {"confirm", {"растау керек (--confirm)", "нужно подтверждение (--confirm)", "needs --confirm"}},
    {"undone", {"Күші жойылды: {1} (№ {2})", "Отменено: {1} (№ {2})", "Undone: {1} (no. {2})"}},
    {"item_added", {"Цифрлау кезегіне қойылды: № {1}", "Поставлено в очередь на оцифровку: № {1}", "Queued: no. {1}"}},
    {"item_line", {"№ {1}  {2}  {3}", "№ {1}  {2}  {3}", "no. {1}  {2}  {3}"}},
    {"exported", {"Жазылды: {1}, сыймағаны {2}", "Записано: {1}, не поместилось {2}", "Written: {1} records, {2} left out"}},
    {"sound", {"Кітапхана бүтін.", "Библиотека исправна.", "The library is sound."}},
    {"backed_up", {"Тексерілген көшірме: {1}, {2} байт, BLAKE2b {3}", "Проверенная копия: {1}, {2} байт, BLAKE2b {3}", "Verified copy: {1}, {2} bytes, BLAKE2b {3}"}},
    {"restored", {"Қалпына келтірілді: {1}, {2} байт, BLAKE2b {3}", "Восстановлено: {1}, {2} байт, BLAKE2b {3}", "Restored: {1}, {2} bytes, BLAKE2b {3}"}},
    {"kept_aside", {"Бұрынғы кітапхана сақталды: {1}", "Прежняя библиотека сохранена: {1}", "The library that was there is kept: {1}"}},
    {"moved", {"Көшірілді: {1} → {2}, жолдар {3}, секунд {4}", "Перенесено: {1} → {2}, строк {3}, секунд {4}", "Moved: {1} → {2}, rows {3}, seconds {4}"}},
    {"upgraded", {"Жаңартылды: схема {1} → {2}; алдындағы көшірме: {3}", "Обновлено: схема {1} → {2}; копия до обновления: {3}", "Upgraded: schema {1} → {2}; the copy from before: {3}"}},
    {"granted", {"Рөлге кафедраның құқықтары берілді: {1}", "Роль получила права кафедры: {1}", "The role has the rights of a desk: {1}"}},
    {"files_moved", {"Тіркелген файлдар: {1}, табылмағаны {2}", "Приложенные файлы: {1}, не найдено {2}", "Attached files: {1}, not found {2}"}},
    {"files_stayed", {"Тіркелген файлдар көшірілмеді: олардың қалтасы көрсетілмеген (files=…).", "Приложенные файлы не перенесены: не указана папка для них (files=…).", "The attached files were not moved: no folder is named for them (files=…)."}},
});
// clang-format on

} // namespace

std::optional<Language> languageFrom(std::string_view name) {
    const std::string_view code = name.substr(0, name.find_first_of("_.-@"));
    if (code == "kk") return Language::Kazakh;
    if (code == "ru") return Language::Russian;
    if (code == "en") return Language::English;
    return std::nullopt;
}

std::string say(Language language, std::string_view key, const std::vector<std::string>& arguments) {
    const auto entry = std::find_if(entries.begin(), entries.end(), [&](const Entry& each) { return each.key == key; });
    if (entry == entries.end()) return std::string(key);
    const std::string_view pattern = entry->words[static_cast<std::size_t>(language)];
    std::string text;
    for (std::size_t at = 0; at < pattern.size(); ++at) {
        const bool placeholder = pattern[at] == '{' && at + 2 < pattern.size() && pattern[at + 2] == '}';
        const std::size_t number = placeholder ? static_cast<std::size_t>(pattern[at + 1] - '1') : arguments.size();
        if (number < arguments.size()) {
            text += arguments[number];
            at += 2;
        } else {
            text += pattern[at];
        }
    }
    return text;
}

} // namespace kitapdar::ctl
