<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
<context>
    <name>ActPersons</name>
    <message>
        <source>Prepared by: %1.</source>
        <translation>Подготовил(а): %1.</translation>
    </message>
    <message>
        <source>Signed alone by: %1, %2; no second person has signed.</source>
        <translation>Подписал(а) в одиночку: %1, %2; второй подписи нет.</translation>
    </message>
    <message>
        <source>Signed by: %1, %2.</source>
        <translation>Подписал(а): %1, %2.</translation>
    </message>
    <message>
        <source>Mark of what was signed: %1.</source>
        <translation>Метка подписанного: %1.</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>Signing in</source>
        <translation>Вход в программу</translation>
    </message>
    <message>
        <source>Hand the desk over</source>
        <translation>Передать кафедру</translation>
    </message>
    <message>
        <source>Lock the desk</source>
        <translation>Заблокировать кафедру</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Выйти</translation>
    </message>
    <message>
        <source>My password…</source>
        <translation>Мой пароль…</translation>
    </message>
    <message>
        <source>My PIN…</source>
        <translation>Мой PIN…</translation>
    </message>
    <message>
        <source>Switch signing in on…</source>
        <translation>Включить вход…</translation>
    </message>
    <message>
        <source>One-time password for a colleague…</source>
        <translation>Одноразовый пароль для коллеги…</translation>
    </message>
    <message>
        <source>Switch signing in off…</source>
        <translation>Выключить вход…</translation>
    </message>
</context>
<context>
    <name>SignIn</name>
    <message>
        <source>The code or the password is not right. Look at the keyboard layout and at Caps Lock, and try again.</source>
        <translation>Неверный код или пароль. Проверьте раскладку клавиатуры и Caps Lock и введите ещё раз.</translation>
    </message>
    <message>
        <source>Seconds to wait: %1.</source>
        <translation>Подождать секунд: %1.</translation>
    </message>
    <message>
        <source>Minutes to wait: %1.</source>
        <translation>Подождать минут: %1.</translation>
    </message>
    <message>
        <source>There were too many wrong tries at this desk.</source>
        <translation>На этой кафедре было слишком много неверных попыток.</translation>
    </message>
    <message>
        <source>There were too many wrong tries with this code.</source>
        <translation>С этим кодом было слишком много неверных попыток.</translation>
    </message>
    <message>
        <source>There were five wrong PINs in a row. Sign in with the password; then the PIN works again.</source>
        <translation>PIN пять раз подряд был неверным. Войдите с паролем, после этого PIN снова заработает.</translation>
    </message>
    <message>
        <source>Sign in with the password. A PIN works only where its owner gave the password at this desk today.</source>
        <translation>Войдите с паролем. PIN действует только на той кафедре, где его владелец сегодня уже вводил пароль.</translation>
    </message>
    <message>
        <source>This is a one-time password. Choose a password of your own.</source>
        <translation>Это одноразовый пароль. Выберите собственный.</translation>
    </message>
    <message>
        <source>This one-time password is older than 24 hours. Ask whoever keeps the accounts for a new one.</source>
        <translation>Срок этого одноразового пароля, 24 часа, истёк. Попросите новый у того, кто ведёт учётные записи.</translation>
    </message>
    <message>
        <source>This account may not work today. Ask whoever keeps the accounts.</source>
        <translation>Эта учётная запись сегодня не действует. Обратитесь к тому, кто ведёт учётные записи.</translation>
    </message>
    <message>
        <source>This account is not active. Ask whoever keeps the accounts.</source>
        <translation>Эта учётная запись не включена. Обратитесь к тому, кто ведёт учётные записи.</translation>
    </message>
    <message>
        <source>This computer has not enough free memory to compare the password; nothing was compared. Close other programs and try again.</source>
        <translation>На этом компьютере не хватает свободной памяти, чтобы проверить пароль; ничего не проверялось. Закройте другие программы и повторите вход.</translation>
    </message>
    <message>
        <source>The password is too short. Characters needed at least: %1. Several words are easier to remember than signs.</source>
        <translation>Пароль слишком короткий. Нужно знаков, не меньше: %1. Несколько слов запомнить легче, чем набор знаков.</translation>
    </message>
    <message>
        <source>The password is too long. Characters allowed at most: %1.</source>
        <translation>Пароль слишком длинный. Допустимо знаков, не больше: %1.</translation>
    </message>
    <message>
        <source>Many people have this password, so it is tried first. Choose another one.</source>
        <translation>Такой пароль у многих, его пробуют первым. Выберите другой.</translation>
    </message>
    <message>
        <source>The password is made of names, keys that lie side by side, or years, and is easily guessed. Choose another one.</source>
        <translation>Пароль составлен из имён, соседних клавиш или годов, его легко угадать. Выберите другой.</translation>
    </message>
    <message>
        <source>This is the password that you have already.</source>
        <translation>Это ваш нынешний пароль.</translation>
    </message>
    <message>
        <source>A PIN has six digits.</source>
        <translation>PIN состоит из шести цифр.</translation>
    </message>
    <message>
        <source>This PIN is easily guessed: digits in a row or repeated, a date, or your code. Choose another one.</source>
        <translation>Этот PIN легко угадать: цифры подряд или повторы, дата или ваш код. Выберите другой.</translation>
    </message>
    <message>
        <source>This account takes no password: %1.</source>
        <translation>У этой учётной записи не может быть пароля: %1.</translation>
    </message>
    <message>
        <source>There is no account of this code: %1.</source>
        <translation>Нет учётной записи с таким кодом: %1.</translation>
    </message>
    <message>
        <source>You have signed this already.</source>
        <translation>Вы это уже подписали.</translation>
    </message>
    <message>
        <source>A second person must sign this first, with the password. The mark of what is to be signed: %1.</source>
        <translation>Сначала это должен подписать второй человек, с паролем. Метка того, что подписывается: %1.</translation>
    </message>
    <message>
        <source>Wrong tries, or ones that were broken off, since %1: %2. If it was not you, tell whoever keeps the accounts.</source>
        <translation>Неверных или прерванных попыток: %2, первая %1. Если это были не вы, скажите тому, кто ведёт учётные записи.</translation>
    </message>
    <message>
        <source>restoring a backup over the library</source>
        <translation>восстановление резервной копии поверх библиотеки</translation>
    </message>
    <message>
        <source>exporting the data of many readers</source>
        <translation>выгрузка данных многих читателей</translation>
    </message>
    <message>
        <source>removing many things at once</source>
        <translation>удаление многих записей сразу</translation>
    </message>
    <message>
        <source>merging many titles at once</source>
        <translation>объединение многих изданий сразу</translation>
    </message>
    <message>
        <source>an act about the stock</source>
        <translation>акт о фонде</translation>
    </message>
    <message>
        <source>changing the keys of the library</source>
        <translation>смена ключей библиотеки</translation>
    </message>
    <message>
        <source>erasing a reader’s data</source>
        <translation>удаление данных читателя</translation>
    </message>
    <message>
        <source>Done alone by %1, %2; no second person has signed.</source>
        <translation>Выполнено в одиночку: %1, %2; второй подписи нет.</translation>
    </message>
    <message>
        <source>Signed by %1, %2.</source>
        <translation>Подписано: %1, %2.</translation>
    </message>
    <message>
        <source>Nobody can sign in at this desk: it has no key of the library, by which passwords are sealed. Whoever manages the keys can give this desk a key; with the recovery sheet &quot;kitapdarctl keys add-desk&quot; does it here.</source>
        <translation>На этой кафедре никто не может войти: здесь нет ключа библиотеки, которым зашифрованы пароли. Ключ этой кафедре может дать тот, кто управляет ключами; при наличии листа восстановления это делает здесь «kitapdarctl keys add-desk».</translation>
    </message>
    <message>
        <source>Another person must sign, with an account of their own: whoever has prepared it cannot sign it.</source>
        <translation>Подписать должен другой человек, со своей учётной записью: подготовивший подписать не может.</translation>
    </message>
</context>
<context>
    <name>Staff</name>
    <message>
        <source>The name is too long: at most %1 characters.</source>
        <translation>Название слишком длинное: не более %1 знаков.</translation>
    </message>
    <message>
        <source>An account needs a code: 1 to 16 Latin letters, digits and . _ -</source>
        <translation>Учётной записи нужен код: от 1 до 16 знаков — латинские буквы, цифры и . _ -</translation>
    </message>
    <message>
        <source>The code %1 was given already. A code is never given twice, not even after somebody has left.</source>
        <translation>Код %1 уже выдавался. Код не выдают дважды, даже если человек уволился.</translation>
    </message>
    <message>
        <source>The name is missing: give it in Kazakh or in Russian.</source>
        <translation>Не указано имя: укажите его на казахском или на русском языке.</translation>
    </message>
    <message>
        <source>There is no account %1.</source>
        <translation>Нет учётной записи %1.</translation>
    </message>
    <message>
        <source>The account %1 has ended. Whoever comes back gets an account with a new code.</source>
        <translation>Учётная запись %1 закрыта. Тому, кто вернулся, заводят учётную запись с новым кодом.</translation>
    </message>
    <message>
        <source>The account %1 has no password yet, so nobody could sign in with it. Set one first.</source>
        <translation>У учётной записи %1 ещё нет пароля, и войти с ней никто не сможет. Сначала задайте пароль.</translation>
    </message>
    <message>
        <source>Nobody switches off the own account. Another person who keeps the accounts can do it.</source>
        <translation>Свою учётную запись никто не отключает. Это может сделать другой человек, который ведёт учётные записи.</translation>
    </message>
    <message>
        <source>A role needs a code: 1 to 24 small Latin letters, digits and _ -</source>
        <translation>Роли нужен код: от 1 до 24 знаков — строчные латинские буквы, цифры и _ -</translation>
    </message>
    <message>
        <source>Another role has the code %1 already.</source>
        <translation>Код %1 уже есть у другой роли.</translation>
    </message>
    <message>
        <source>The name of the role is missing.</source>
        <translation>Не указано название роли.</translation>
    </message>
    <message>
        <source>The role %1 stays, because it was given (accounts: %2). It may be left without permissions.</source>
        <translation>Роль %1 остаётся, потому что её назначали (учётных записей: %2). Её можно оставить без прав.</translation>
    </message>
    <message>
        <source>You have the role %1 yourself, so another person must add to what it permits.</source>
        <translation>Роль %1 есть у вас самих, поэтому расширить её права должен другой человек.</translation>
    </message>
    <message>
        <source>Nobody gives himself a role. Another person who keeps the accounts can do it.</source>
        <translation>Себе роль никто не назначает. Это может сделать другой человек, который ведёт учётные записи.</translation>
    </message>
    <message>
        <source>There is no place %1.</source>
        <translation>Нет места %1.</translation>
    </message>
    <message>
        <source>The account has the role %1 for these days already.</source>
        <translation>На эти дни роль %1 у учётной записи уже есть.</translation>
    </message>
    <message>
        <source>The account does not have this role.</source>
        <translation>У учётной записи нет этой роли.</translation>
    </message>
    <message>
        <source>It would end on %1, before it begins on %2.</source>
        <translation>Оно закончилось бы раньше, чем началось: последний день %1, первый день %2.</translation>
    </message>
    <message>
        <source>Librarian at the desk</source>
        <translation>Библиотекарь на кафедре</translation>
    </message>
    <message>
        <source>Senior librarian</source>
        <translation>Старший библиотекарь</translation>
    </message>
    <message>
        <source>Stock and catalogue</source>
        <translation>Фонд и каталог</translation>
    </message>
    <message>
        <source>Digitization</source>
        <translation>Оцифровка</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Отчёты</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Администратор</translation>
    </message>
    <message>
        <source>Director</source>
        <translation>Директор</translation>
    </message>
    <message>
        <source>invited</source>
        <translation>приглашён</translation>
    </message>
    <message>
        <source>active</source>
        <translation>работает</translation>
    </message>
    <message>
        <source>switched off</source>
        <translation>отключён</translation>
    </message>
    <message>
        <source>has left</source>
        <translation>уволен</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>ничего</translation>
    </message>
    <message>
        <source>at %1</source>
        <translation>место: %1</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>с %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>до %1</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>снято</translation>
    </message>
    <message>
        <source>Nobody could change accounts and roles then. Nothing was changed. Whoever is activated first, and always at least one active person, needs a role with this permission, as “%1” has it, for the whole library and without an end.</source>
        <translation>Тогда никто не смог бы менять учётные записи и роли. Ничего не изменено. У того, кого включают первым, и всегда хотя бы у одного действующего сотрудника должна быть роль с этим правом (например, «%1»), на всю библиотеку и без срока.</translation>
    </message>
    <message>
        <source>There is no role %1. The roles that the program proposes come with the first person’s account.</source>
        <translation>Нет роли %1. Предлагаемые программой роли появляются вместе с учётной записью первого человека.</translation>
    </message>
</context>
<context>
    <name>kitapdar::ui::DeskSignIn</name>
    <message>
        <source>The computer slept, or its clock was set.</source>
        <translation>Компьютер спал, или его часы перевели.</translation>
    </message>
    <message>
        <source>Nobody worked here for some minutes.</source>
        <translation>Здесь несколько минут никто не работал.</translation>
    </message>
    <message>
        <source>The sign-in has ended: twelve hours are over, another day has begun, or whoever keeps the accounts has ended it. The password is needed.</source>
        <translation>Вход закончился: прошло двенадцать часов, начался другой день, или его завершил тот, кто ведёт учётные записи. Нужен пароль.</translation>
    </message>
</context>
<context>
    <name>kitapdar::ui::FirstPasswordSheet</name>
    <message>
        <source>Make a one-time password</source>
        <translation>Создать одноразовый пароль</translation>
    </message>
    <message>
        <source>One-time password</source>
        <translation>Одноразовый пароль</translation>
    </message>
    <message>
        <source>It is shown once, here, and is good for 24 hours. At the first sign-in its owner chooses another one. A password and a PIN of before work no longer.</source>
        <translation>Он показывается один раз, здесь, и действует 24 часа. При первом входе его владелец выберет другой. Прежние пароль и PIN больше не действуют.</translation>
    </message>
    <message>
        <source>Personnel code</source>
        <translation>Табельный код</translation>
    </message>
    <message>
        <source>Working…</source>
        <translation>Выполняется…</translation>
    </message>
    <message>
        <source>The account is switched off: switch it on in the list of staff.</source>
        <translation>Учётная запись выключена: включите её в списке сотрудников.</translation>
    </message>
    <message>
        <source>The account is switched on.</source>
        <translation>Учётная запись включена.</translation>
    </message>
</context>
<context>
    <name>kitapdar::ui::FirstPersonSheet</name>
    <message>
        <source>Make the account and switch signing in on</source>
        <translation>Создать учётную запись и включить вход</translation>
    </message>
    <message>
        <source>The first person</source>
        <translation>Первый человек</translation>
    </message>
    <message>
        <source>From now on everybody signs in at every desk of this library, with an account and a password of her own. The first person may keep the accounts and sign; keep this password well: without it nobody can let the others in.</source>
        <translation>С этого момента на каждой кафедре этой библиотеки каждый входит со своей учётной записью и своим паролем. Первый человек может вести учётные записи и подписывать; берегите этот пароль: без него никто не впустит остальных.</translation>
    </message>
    <message>
        <source>Personnel code</source>
        <translation>Табельный код</translation>
    </message>
    <message>
        <source>Latin letters and digits; stays for good</source>
        <translation>латинские буквы и цифры; потом не меняется</translation>
    </message>
    <message>
        <source>Name in Kazakh</source>
        <translation>ФИО на казахском</translation>
    </message>
    <message>
        <source>Name in Russian</source>
        <translation>ФИО на русском</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Пароль</translation>
    </message>
    <message>
        <source>At least %1 characters, any signs and blanks; several words are good.</source>
        <translation>Не меньше %1 знаков, любые знаки и пробелы; хорошо подходят несколько слов.</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>Ещё раз</translation>
    </message>
    <message>
        <source>The two passwords are not the same.</source>
        <translation>Пароли не совпадают.</translation>
    </message>
    <message>
        <source>Working…</source>
        <translation>Выполняется…</translation>
    </message>
</context>
<context>
    <name>kitapdar::ui::KeyboardNote</name>
    <message>
        <source>Keyboard: %1</source>
        <translation>Клавиатура: %1</translation>
    </message>
    <message>
        <source>Caps Lock is on</source>
        <translation>Caps Lock включён</translation>
    </message>
</context>
<context>
    <name>kitapdar::ui::OperatorMenu</name>
    <message>
        <source>Nobody signs in in this library.</source>
        <translation>В этой библиотеке вход выключен, никто не входит.</translation>
    </message>
    <message>
        <source>People sign in here already.</source>
        <translation>Вход здесь уже включён.</translation>
    </message>
    <message>
        <source>Work is still running under your name. Wait for its end, or lock the desk: it goes on then.</source>
        <translation>От вашего имени ещё идёт работа. Дождитесь её конца или заблокируйте кафедру: тогда она продолжится.</translation>
    </message>
    <message>
        <source>Switch signing in off?</source>
        <translation>Выключить вход?</translation>
    </message>
    <message>
        <source>Then whoever sits at a desk of this library may do everything, and the journal has only the name that was typed there. That is meant for a library in which one person works.</source>
        <translation>Тогда каждый, кто сидит за кафедрой этой библиотеки, может всё, а в журнале будет только имя, которое там набрано. Это для библиотеки, где работает один человек.</translation>
    </message>
    <message>
        <source>Switch it off</source>
        <translation>Выключить</translation>
    </message>
    <message>
        <source>Leave it on</source>
        <translation>Оставить включённым</translation>
    </message>
    <message>
        <source>Signing in is off: whoever sits here may do everything.</source>
        <translation>Вход выключен: каждый, кто сидит здесь, может всё.</translation>
    </message>
</context>
<context>
    <name>kitapdar::ui::SecretSheet</name>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>My PIN</source>
        <translation>Мой PIN</translation>
    </message>
    <message>
        <source>My password</source>
        <translation>Мой пароль</translation>
    </message>
    <message>
        <source>Six digits. Where you have given your password on this day, your badge and these digits open the desk.</source>
        <translation>Шесть цифр. Там, где вы в этот день вводили пароль, ваш бейдж и эти цифры открывают кафедру.</translation>
    </message>
    <message>
        <source>At least %1 characters. Everywhere else you are signed out and sign in anew.</source>
        <translation>Не меньше %1 знаков. Везде в других местах вход завершится, и вы войдёте заново.</translation>
    </message>
    <message>
        <source>Present password</source>
        <translation>Нынешний пароль</translation>
    </message>
    <message>
        <source>New PIN</source>
        <translation>Новый PIN</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>Новый пароль</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>Ещё раз</translation>
    </message>
    <message>
        <source>What was typed twice is not the same.</source>
        <translation>Введённое дважды не совпадает.</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Проверяется…</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Сохранено.</translation>
    </message>
</context>
<context>
    <name>kitapdar::ui::SignInPage</name>
    <message>
        <source>With the PIN</source>
        <translation>По PIN</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Войти</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Оставить</translation>
    </message>
    <message>
        <source>It becomes mine</source>
        <translation>Продолжу я</translation>
    </message>
    <message>
        <source>At least %1 characters, any signs and blanks. Several words are easier to remember than signs; names, dates and keys side by side are refused.</source>
        <translation>Не меньше %1 знаков, любые знаки и пробелы. Несколько слов запомнить легче, чем знаки; имена, даты и соседние клавиши не принимаются.</translation>
    </message>
    <message>
        <source>Badge or code</source>
        <translation>Бейдж или код</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Пароль</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>Новый пароль</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>Ещё раз</translation>
    </message>
    <message>
        <source>With the password</source>
        <translation>По паролю</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Проверяется…</translation>
    </message>
    <message>
        <source>The two passwords are not the same.</source>
        <translation>Пароли не совпадают.</translation>
    </message>
    <message>
        <source>Scanned while nobody was signed in: %1. Nothing is recorded of it, it waits.</source>
        <translation>Отсканировано, пока никто не вошёл: %1. Об этом ничего не записано, это ждёт.</translation>
    </message>
    <message>
        <source>Take it now</source>
        <translation>Принять сейчас</translation>
    </message>
    <message>
        <source>readers at the desk: %1</source>
        <translation>читателей у кафедры: %1</translation>
    </message>
    <message>
        <source>forms that are not saved: %1</source>
        <translation>несохранённых форм: %1</translation>
    </message>
    <message>
        <source>Signing in</source>
        <translation>Вход в программу</translation>
    </message>
    <message>
        <source>Hidden: %1</source>
        <translation>Скрыто: %1</translation>
    </message>
    <message>
        <source>Nothing was touched for a minute. Any key or a click shows everything again; a badge takes the desk over.</source>
        <translation>Минуту никто ничего не трогал. Любая клавиша или щелчок всё покажут снова; бейдж передаёт кафедру.</translation>
    </message>
    <message>
        <source>Locked: %1</source>
        <translation>Заблокировано: %1</translation>
    </message>
    <message>
        <source>Scan your badge or type your personnel code, then the password.</source>
        <translation>Отсканируйте бейдж или наберите табельный код, затем пароль.</translation>
    </message>
    <message>
        <source>What was begun here waits. Somebody else scans a badge or types another code.</source>
        <translation>Начатое здесь ждёт. Другой человек сканирует свой бейдж или набирает другой код.</translation>
    </message>
    <message>
        <source>A password of your own</source>
        <translation>Свой пароль</translation>
    </message>
    <message>
        <source>The one-time password was right. Nobody but you is to know the new one.</source>
        <translation>Одноразовый пароль верен. Новый не должен знать никто, кроме вас.</translation>
    </message>
    <message>
        <source>Whose work is this? You are %1</source>
        <translation>Чья это работа? Вы — %1</translation>
    </message>
    <message>
        <source>Leave it to %1</source>
        <translation>Оставить за прежним: %1</translation>
    </message>
    <message>
        <source>Put it aside</source>
        <translation>Отложить</translation>
    </message>
    <message>
        <source>First whose it is: scan the badge or type the personnel code.</source>
        <translation>Сначала чей он: отсканируйте бейдж или введите табельный код.</translation>
    </message>
    <message>
        <source>What you had begun at this desk is here again.</source>
        <translation>Начатое вами на этой кафедре снова здесь.</translation>
    </message>
    <message>
        <source>scans that are not recorded yet: %1</source>
        <translation>ещё не записанных сканирований: %1</translation>
    </message>
    <message>
        <source>%1 has left work here: %2. What is already recorded stays recorded under that name.</source>
        <translation>Здесь оставлена работа: %1 (%2). Уже записанное остаётся под этим именем.</translation>
    </message>
    <message>
        <source>Put aside, it waits until its owner signs in again at this desk. Taken over, it is done under your name from now on.</source>
        <translation>Отложенная, она ждёт, пока её владелец снова не войдёт на этой кафедре. Принятая, она дальше делается под вашим именем.</translation>
    </message>
    <message>
        <source>Scans that wait cannot be put aside. Taken over, all of it is done under your name from now on.</source>
        <translation>Ожидающие сканирования отложить нельзя. Принятое дальше делается под вашим именем.</translation>
    </message>
    <message>
        <source>Scan your badge or type your personnel code, then the six digits.</source>
        <translation>Отсканируйте свой бейдж или введите табельный код, затем шесть цифр.</translation>
    </message>
</context>
<context>
    <name>kitapdar::ui::SignatureSheet</name>
    <message>
        <source>Sign</source>
        <translation>Подписать</translation>
    </message>
    <message>
        <source>Second signature: another person has seen this and agrees.</source>
        <translation>Вторая подпись: другой человек это видел и согласен.</translation>
    </message>
    <message>
        <source>Mark of what is signed</source>
        <translation>Метка подписываемого</translation>
    </message>
    <message>
        <source>Any change of what stands above makes another mark.</source>
        <translation>Любое изменение того, что выше, даёт другую метку.</translation>
    </message>
    <message>
        <source>Badge or code</source>
        <translation>Бейдж или код</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Пароль</translation>
    </message>
    <message>
        <source>The whole password, not the PIN.</source>
        <translation>Пароль целиком, не PIN.</translation>
    </message>
    <message>
        <source>In all: %1</source>
        <translation>Всего: %1</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Проверяется…</translation>
    </message>
</context>
</TS>
