<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
<context>
    <name>EncryptionWords</name>
    <message>
        <source>This is no public key of “age”, or a letter of it is wrong: %1. It begins with “age1” and has 62 letters and digits.</source>
        <translation>Это не открытый ключ программы «age», или в нём ошибка: %1. Он начинается с «age1» и состоит из 62 букв и цифр.</translation>
    </message>
    <message>
        <source>This is a private key, and it was not kept. Only the public key, which begins with “age1”, belongs here. Make a new pair of keys: this one has been seen.</source>
        <translation>Это закрытый ключ, он не сохранён. Сюда вносится только открытый ключ, который начинается с «age1». Создайте новую пару ключей: эту могли увидеть.</translation>
    </message>
    <message>
        <source>Backups are encrypted for this key already: %1</source>
        <translation>Копии уже шифруются для этого ключа: %1</translation>
    </message>
    <message>
        <source>Say who has the private key.</source>
        <translation>Укажите, у кого закрытый ключ.</translation>
    </message>
    <message>
        <source>The name is too long.</source>
        <translation>Название слишком длинное.</translation>
    </message>
    <message>
        <source>Backups are not encrypted for this key: %1</source>
        <translation>Копии не шифруются для этого ключа: %1</translation>
    </message>
    <message>
        <source>The backup is damaged: a part of it is not what was written.</source>
        <translation>Копия повреждена: одна из частей не та, что была записана.</translation>
    </message>
    <message>
        <source>The backup could not be opened.</source>
        <translation>Копию не удалось открыть.</translation>
    </message>
    <message>
        <source>The library in the backup is damaged.</source>
        <translation>Библиотека в копии повреждена.</translation>
    </message>
    <message>
        <source>The library in the backup is not the one that was backed up.</source>
        <translation>Библиотека в копии не та, с которой делали копию.</translation>
    </message>
    <message>
        <source>The rows of the library in the backup contradict each other.</source>
        <translation>Записи библиотеки в копии противоречат друг другу.</translation>
    </message>
    <message>
        <source>director</source>
        <translation>директор</translation>
    </message>
    <message>
        <source>escrow</source>
        <translation>на хранении</translation>
    </message>
    <message>
        <source>plain: whoever has the backup can read it</source>
        <translation>не зашифрована: прочитает всякий, у кого она есть</translation>
    </message>
    <message numerus="yes">
        <source>encrypted for %n key(s)</source>
        <translation>
            <numerusform>зашифрована для %n ключа</numerusform>
            <numerusform>зашифрована для %n ключей</numerusform>
            <numerusform>зашифрована для %n ключей</numerusform>
        </translation>
    </message>
    <message>
        <source>opened in %1 s, verified in %2 s</source>
        <translation>открыта за %1 с, проверена за %2 с</translation>
    </message>
    <message>
        <source>The backup of %1 was restored for trial and is good</source>
        <translation>Копия (%1) пробно восстановлена, она годна</translation>
    </message>
    <message>
        <source>How a backup of the library is opened without Kitapdar</source>
        <translation>Как открыть резервную копию библиотеки без Kitapdar</translation>
    </message>
    <message>
        <source>Keep this sheet with the private key, apart from the computers of the library. Whoever has the private key can read every backup.</source>
        <translation>Храните этот лист вместе с закрытым ключом, отдельно от компьютеров библиотеки. У кого закрытый ключ, тот прочитает любую копию.</translation>
    </message>
    <message>
        <source>Whose private keys open the backups</source>
        <translation>Чьи закрытые ключи открывают копии</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Что делать</translation>
    </message>
    <message>
        <source>Install the free program “age” (in Debian and Ubuntu: the package “age”; its format is described at age-encryption.org/v1).</source>
        <translation>Установите свободную программу «age» (в Debian и Ubuntu — пакет «age»; её формат описан на age-encryption.org/v1).</translation>
    </message>
    <message>
        <source>Write the line of the private key, which begins with “AGE-SECRET-KEY-1”, into a file key.txt that nobody else can read.</source>
        <translation>Запишите строку закрытого ключа, которая начинается с «AGE-SECRET-KEY-1», в файл key.txt, который никто другой не прочитает.</translation>
    </message>
    <message>
        <source>In the folder of the backup, open the library: age -d -i key.txt -o library.kitapdar library.kitapdar.age (of a shared library: library.dump and library.dump.age).</source>
        <translation>В папке копии откройте библиотеку: age -d -i key.txt -o library.kitapdar library.kitapdar.age (для общей библиотеки: library.dump и library.dump.age).</translation>
    </message>
    <message>
        <source>Open each attached file in the folder “files” in the same way.</source>
        <translation>Так же откройте каждый прикреплённый файл в папке «files».</translation>
    </message>
    <message>
        <source>library.kitapdar is a database of SQLite, which many programs read; library.dump is an archive for pg_restore of PostgreSQL.</source>
        <translation>library.kitapdar — база данных SQLite, её читают многие программы; library.dump — архив для программы pg_restore из PostgreSQL.</translation>
    </message>
    <message>
        <source>manifest.json names the size and the SHA-256 of every part, encrypted and clear: compare them with sha256sum.</source>
        <translation>В manifest.json указаны размер и SHA-256 каждой части, зашифрованной и открытой: сверьте их программой sha256sum.</translation>
    </message>
    <message>
        <source>Remove key.txt and what was opened when it is needed no longer.</source>
        <translation>Удалите key.txt и открытые файлы, когда они больше не нужны.</translation>
    </message>
    <message>
        <source>With Kitapdar: kitapdarctl --library LIBRARY restore BACKUP --identity key.txt</source>
        <translation>Если Kitapdar есть: kitapdarctl --library БИБЛИОТЕКА restore КОПИЯ --identity key.txt</translation>
    </message>
    <message numerus="yes">
        <source>Besides, this computer keeps a key of its own that opens this backup, for its trial restore. The key is gone with the trial, with the next backup, or after %n day(s).</source>
        <translation>
            <numerusform>Кроме того, на этом компьютере до пробного восстановления хранится отдельный ключ, который открывает эту копию. Ключ исчезает после пробы, со следующей копией или через %n день.</numerusform>
            <numerusform>Кроме того, на этом компьютере до пробного восстановления хранится отдельный ключ, который открывает эту копию. Ключ исчезает после пробы, со следующей копией или через %n дня.</numerusform>
            <numerusform>Кроме того, на этом компьютере до пробного восстановления хранится отдельный ключ, который открывает эту копию. Ключ исчезает после пробы, со следующей копией или через %n дней.</numerusform>
        </translation>
    </message>
    <message>
        <source>Backups that a key on this computer opens until they are restored for trial: %1. &quot;kitapdarctl drill&quot; does it and removes the key.</source>
        <translation>Резервных копий, которые до пробного восстановления открывает ключ на этом компьютере: %1. «kitapdarctl drill» проводит его и удаляет ключ.</translation>
    </message>
</context>
<context>
    <name>LibraryWords</name>
    <message>
        <source>No computer is called “%1”.</source>
        <translation>Нет компьютера с именем «%1».</translation>
    </message>
    <message>
        <source>No server answers on this computer.</source>
        <translation>На этом компьютере ни один сервер не отвечает.</translation>
    </message>
    <message>
        <source>The server does not answer: %1</source>
        <translation>Сервер не отвечает: %1</translation>
    </message>
    <message>
        <source>The server is there, but lets nobody in just now.</source>
        <translation>Сервер есть, но сейчас никого не впускает.</translation>
    </message>
    <message>
        <source>The server asks for a password.</source>
        <translation>Сервер спрашивает пароль.</translation>
    </message>
    <message>
        <source>The user name or the password is not right.</source>
        <translation>Имя пользователя или пароль неверны.</translation>
    </message>
    <message>
        <source>The user name or the password is not right. User: %1</source>
        <translation>Имя пользователя или пароль неверны. Пользователь: %1</translation>
    </message>
    <message>
        <source>The server does not let this user in from this computer.</source>
        <translation>Сервер не впускает этого пользователя с этого компьютера.</translation>
    </message>
    <message>
        <source>The server has no database “%1”.</source>
        <translation>На сервере нет базы данных «%1».</translation>
    </message>
    <message>
        <source>The database is empty: there is no library in it yet.</source>
        <translation>База данных пуста: библиотеки в ней ещё нет.</translation>
    </message>
    <message>
        <source>The server cannot prove who it is: this computer does not trust its certificate.</source>
        <translation>Сервер не может доказать, кто он: этот компьютер не доверяет его сертификату.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is made out to another name than “%1”.</source>
        <translation>Сертификат сервера выдан на другое имя, а не на «%1».</translation>
    </message>
    <message>
        <source>The list of trusted certificates cannot be read.</source>
        <translation>Не удаётся прочитать список доверенных сертификатов.</translation>
    </message>
    <message>
        <source>The certificate file cannot be read: %1</source>
        <translation>Не удаётся прочитать файл сертификата: %1</translation>
    </message>
    <message>
        <source>The server does not offer an encrypted connection.</source>
        <translation>Сервер не предлагает шифрованного соединения.</translation>
    </message>
    <message>
        <source>The server lets nobody in without encryption.</source>
        <translation>Без шифрования сервер никого не впускает.</translation>
    </message>
    <message>
        <source>This user may not work in the library.</source>
        <translation>У этого пользователя нет прав на работу в библиотеке.</translation>
    </message>
    <message>
        <source>This library was made by a newer Kitapdar.</source>
        <translation>Эта библиотека создана более новой версией Kitapdar.</translation>
    </message>
    <message>
        <source>The library is of an older version than this Kitapdar.</source>
        <translation>Библиотека более старой версии, чем эта программа Kitapdar.</translation>
    </message>
    <message>
        <source>The library file is not there: %1</source>
        <translation>Файла библиотеки нет на месте: %1</translation>
    </message>
    <message>
        <source>The file is damaged or is not a library of Kitapdar: %1</source>
        <translation>Файл повреждён или это не библиотека Kitapdar: %1</translation>
    </message>
    <message>
        <source>The library file lies on a network disk.</source>
        <translation>Файл библиотеки лежит на сетевом диске.</translation>
    </message>
    <message>
        <source>Ask the administrator of the server.</source>
        <translation>Обратитесь к администратору сервера.</translation>
    </message>
    <message>
        <source>Check the address of the server and the network.</source>
        <translation>Проверьте адрес сервера и сеть.</translation>
    </message>
    <message>
        <source>Check whether the network works and the server is switched on, and whether address and port are right.</source>
        <translation>Проверьте, работает ли сеть и включён ли сервер, верны ли адрес и порт.</translation>
    </message>
    <message>
        <source>Try again in a minute.</source>
        <translation>Повторите через минуту.</translation>
    </message>
    <message>
        <source>Type the password and try again.</source>
        <translation>Введите пароль и повторите.</translation>
    </message>
    <message>
        <source>Type it again; mind the keyboard layout and Caps Lock.</source>
        <translation>Введите ещё раз; обратите внимание на раскладку клавиатуры и Caps Lock.</translation>
    </message>
    <message>
        <source>Check the name of the database.</source>
        <translation>Проверьте имя базы данных.</translation>
    </message>
    <message>
        <source>You may make the library here. Do it once; the other desks only connect.</source>
        <translation>Библиотеку можно создать здесь. Это делается один раз; другие кафедры только подключаются.</translation>
    </message>
    <message>
        <source>The administrator makes the library; this user may not.</source>
        <translation>Библиотеку создаёт администратор; у этого пользователя нет такого права.</translation>
    </message>
    <message>
        <source>Ask the administrator for the certificate file and name it in this connection.</source>
        <translation>Попросите у администратора файл сертификата и укажите его в этом подключении.</translation>
    </message>
    <message>
        <source>Write the name of the server as it stands in the certificate.</source>
        <translation>Напишите имя сервера так, как оно стоит в сертификате.</translation>
    </message>
    <message>
        <source>Choose the file again.</source>
        <translation>Выберите файл заново.</translation>
    </message>
    <message>
        <source>Ask the administrator to switch it on. Only in a network that strangers cannot reach, go without protection.</source>
        <translation>Попросите администратора включить его. Без защиты работайте только в сети, недоступной посторонним.</translation>
    </message>
    <message>
        <source>Choose a protected connection.</source>
        <translation>Выберите защищённое подключение.</translation>
    </message>
    <message>
        <source>Install the newer version of the program on this computer.</source>
        <translation>Установите на этот компьютер более новую версию программы.</translation>
    </message>
    <message>
        <source>The administrator brings it up to date when all desks are closed. Nothing is lost.</source>
        <translation>Её обновит администратор, когда программа закрыта на всех кафедрах. Ничего не потеряно.</translation>
    </message>
    <message>
        <source>Move it to a disk of this computer. For several desks there is the shared library.</source>
        <translation>Перенесите его на диск этого компьютера. Для нескольких кафедр есть общая библиотека.</translation>
    </message>
    <message>
        <source>The library is there. Records: %1</source>
        <translation>Библиотека на месте. Записей: %1</translation>
    </message>
    <message>
        <source>The library is there. It is brought up to date when it is opened.</source>
        <translation>Библиотека на месте. При открытии она будет обновлена до новой версии.</translation>
    </message>
    <message>
        <source>PostgreSQL %1, encrypted</source>
        <translation>PostgreSQL %1, с шифрованием</translation>
    </message>
    <message>
        <source>PostgreSQL %1, not encrypted</source>
        <translation>PostgreSQL %1, без шифрования</translation>
    </message>
    <message>
        <source>This user may look at everything, but change nothing.</source>
        <translation>Этот пользователь может всё смотреть, но ничего не менять.</translation>
    </message>
    <message>
        <source>There is such a file already; choose another name: %1</source>
        <translation>Такой файл уже есть; выберите другое имя: %1</translation>
    </message>
    <message>
        <source>Somebody has the library open. Close it everywhere and try again.</source>
        <translation>Библиотека у кого-то открыта. Закройте её везде и повторите.</translation>
    </message>
    <message>
        <source>PostgreSQL&apos;s own programs are needed on this computer and are missing: %1</source>
        <translation>На этом компьютере нужны программы PostgreSQL, а их нет: %1</translation>
    </message>
    <message>
        <source>The library is open elsewhere: %1. Close it there and try again.</source>
        <translation>Библиотека открыта ещё у кого-то: %1. Закройте её там и повторите.</translation>
    </message>
    <message>
        <source>The library is up to date already (schema %1).</source>
        <translation>Библиотека не требует обновления (схема %1).</translation>
    </message>
    <message>
        <source>The server has no such role: %1.</source>
        <translation>На сервере нет такой роли: %1.</translation>
    </message>
    <message>
        <source>This library is a file; only one on a server has roles: %1.</source>
        <translation>Эта библиотека в файле, роли бывают только у библиотеки на сервере: %1.</translation>
    </message>
    <message>
        <source>There is something at the target already: %1.</source>
        <translation>Здесь уже есть данные: %1.</translation>
    </message>
    <message>
        <source>Another move to this place is not finished, or its source was changed since; empty the target and begin again: %1 (source: %2).</source>
        <translation>Здесь не закончен перенос другой библиотеки, или исходная с тех пор изменилась; очистите место и начните заново: %1 (источник: %2).</translation>
    </message>
    <message>
        <source>Both sides are not the same, perhaps somebody worked in the library meanwhile; empty the target and begin again (%1).</source>
        <translation>Обе стороны не совпадают, возможно, в библиотеке во время переноса работали; очистите место и начните заново (%1).</translation>
    </message>
    <message>
        <source>The library is damaged, so no backup was made: it would take the place of good ones.</source>
        <translation>Библиотека повреждена, поэтому резервная копия не сделана: она заняла бы место исправных.</translation>
    </message>
    <message>
        <source>No backup was made: this user may not create the database in which it would be verified. The server&apos;s administrator can allow it or make the backup.</source>
        <translation>Резервная копия не сделана: этому пользователю нельзя создать базу данных, в которой она проверяется. Администратор сервера может это разрешить или сделать копию сам.</translation>
    </message>
    <message>
        <source>This is a backup of a library file; it cannot be restored on a server.</source>
        <translation>Это резервная копия файла библиотеки; на сервере её не восстановить.</translation>
    </message>
    <message>
        <source>This is a backup of a shared library; it cannot be restored into a file.</source>
        <translation>Это резервная копия общей библиотеки; в файл её не восстановить.</translation>
    </message>
    <message>
        <source>Plug in the disk it lies on, choose another file, or restore the library from a backup.</source>
        <translation>Подключите диск, на котором он лежит, выберите другой файл или восстановите библиотеку из резервной копии.</translation>
    </message>
    <message>
        <source>Choose another file, or restore the library from the latest backup.</source>
        <translation>Выберите другой файл или восстановите библиотеку из последней резервной копии.</translation>
    </message>
    <message>
        <source>Nothing was entered: something else is wrong with the library (%1: %2).</source>
        <translation>Ничего не внесено: с библиотекой не в порядке что-то ещё (%1: %2).</translation>
    </message>
    <message>
        <source>Attached files: %1, %2</source>
        <translation>Приложенные файлы: %1, %2</translation>
    </message>
    <message>
        <source>Without the attached files, of which the library knows %1.</source>
        <translation>Без приложенных файлов; в библиотеке их числится: %1.</translation>
    </message>
    <message>
        <source>Attached files that are missing or damaged and could not be taken along: %1 (%2)</source>
        <translation>Приложенные файлы, которые утрачены или повреждены и не вошли: %1 (%2)</translation>
    </message>
    <message>
        <source>The backup is damaged: it is not what was verified when it was made. Take another one. This one: %1</source>
        <translation>Резервная копия повреждена: она не та, что была проверена при создании. Возьмите другую. Эта копия: %1</translation>
    </message>
    <message>
        <source>The list of what the backup holds (manifest.json) is missing or damaged, so nothing can be compared with it. Take another backup. This one: %1</source>
        <translation>Перечень того, что есть в резервной копии (manifest.json), отсутствует или повреждён, поэтому сверить её не с чем. Возьмите другую копию. Эта копия: %1</translation>
    </message>
    <message>
        <source>This is a backup of another library than the one that is here. Nothing was changed. The backup: %1</source>
        <translation>Это резервная копия другой библиотеки, а не той, что здесь. Ничего не изменено. Копия: %1</translation>
    </message>
    <message>
        <source>The library is whole, but there is no room to work in it. Delete or move away something on the disk it lies on and try again; a backup to another disk can be made even now.</source>
        <translation>Библиотека цела, но для работы с ней нет места. Удалите или перенесите что-нибудь с диска, на котором она лежит, и попробуйте ещё раз; резервную копию на другой диск можно сделать и сейчас.</translation>
    </message>
    <message>
        <source>A library that was there before is not lost: it lies in its place, or beside it under a name with “before-restore”. Attached files may have been brought already; restore again to go on.</source>
        <translation>Прежняя библиотека не потеряна: она лежит на своём месте или рядом, под именем со словом «before-restore». Часть приложенных файлов уже могла быть перенесена; чтобы продолжить, запустите восстановление ещё раз.</translation>
    </message>
    <message>
        <source>What was done until then stays, each step as a whole; bring the library up to date again to go on.</source>
        <translation>Сделанное до этого сохранено, каждый шаг выполнен целиком; чтобы продолжить, обновите библиотеку ещё раз.</translation>
    </message>
    <message>
        <source>The library was only read and is as it was. What has arrived at the other place opens for nobody until it is whole; the same move goes on from there.</source>
        <translation>Библиотека только читалась и осталась прежней. То, что уже попало на новое место, не откроется ни у кого, пока не будет полным; тот же перенос продолжится с этого места.</translation>
    </message>
    <message>
        <source>What was made anew until then stays; do it again to go on.</source>
        <translation>Переделанное до этого сохранено; чтобы продолжить, повторите.</translation>
    </message>
    <message>
        <source>Nothing was forgotten: something is wrong with the library (%1: %2), and afterwards nobody could tell what.</source>
        <translation>Ничего не стёрто: с библиотекой что-то не в порядке (%1: %2), а потом никто уже не мог бы сказать, что именно.</translation>
    </message>
    <message>
        <source>Nothing was done: the program “age”, by which backups are encrypted and opened, is not on this computer. Its administrator can install the package “age”.</source>
        <translation>Ничего не сделано: на этом компьютере нет программы «age», которая шифрует и открывает копии. Администратор компьютера может установить пакет «age».</translation>
    </message>
    <message>
        <source>No backup was made: nobody is named for whom it is to be encrypted. Add the director&apos;s public key.</source>
        <translation>Копия не сделана: не указано, для кого её шифровать. Добавьте открытый ключ директора.</translation>
    </message>
    <message>
        <source>The backup is encrypted; the file with the private key to one of these is needed: %1</source>
        <translation>Копия зашифрована; нужен файл с закрытым ключом к одному из этих: %1</translation>
    </message>
    <message>
        <source>There is no file with a private key that can be read: %1</source>
        <translation>Нет такого файла с закрытым ключом, который можно прочитать: %1</translation>
    </message>
    <message>
        <source>Others can read the file with the private key. Make it its owner&apos;s alone (mode 0600) and try again: %1</source>
        <translation>Файл с закрытым ключом могут прочитать и другие. Оставьте доступ только владельцу (0600) и повторите: %1</translation>
    </message>
    <message>
        <source>This private key does not open the backup. It was encrypted for: %1</source>
        <translation>Этот закрытый ключ не открывает копию. Она зашифрована для: %1</translation>
    </message>
    <message>
        <source>This backup cannot be tried here: its key for the trial was made at another computer or is used up. Make a new backup, or give a private key.</source>
        <translation>Эту копию здесь не проверить: ключ для проверки создан на другом компьютере или уже использован. Сделайте новую копию или укажите закрытый ключ.</translation>
    </message>
    <message>
        <source>The library that is here cannot prove that it made this backup: it was made elsewhere, changed since, or made before the library had its present key. Nothing was changed. The backup: %1</source>
        <translation>Не доказано, что эту резервную копию сделала библиотека, которая здесь находится: копия сделана в другом месте, изменена позже или сделана до появления у библиотеки нынешнего ключа. Ничего не изменено. Резервная копия: %1</translation>
    </message>
    <message>
        <source>The library that is here does not open any more, so nobody can sign in; its recovery sheet is asked instead. Nothing was changed. Restore it with &quot;kitapdarctl restore&quot;, which asks for the sheet.</source>
        <translation>Библиотека, которая здесь находится, больше не открывается, поэтому войти никто не может; вместо этого спрашивается её лист восстановления. Ничего не изменено. Восстановите библиотеку командой «kitapdarctl restore»: она спросит лист.</translation>
    </message>
    <message>
        <source>The library that was to tell which readers were erased since the backup cannot be read. Nothing was changed. Name another one, or restore without it: %1</source>
        <translation>Библиотека, по которой узнаётся, данные каких читателей стёрты после копии, не читается. Ничего не изменено. Укажите другую или восстановите без неё: %1</translation>
    </message>
    <message>
        <source>It is unknown which readers were erased after %1, when the backup was made: they are in this library again.</source>
        <translation>Неизвестно, данные каких читателей стёрты после %1, когда была сделана копия: в этой библиотеке они есть снова.</translation>
    </message>
    <message>
        <source>It is unknown which readers were erased after the backup was made: they are in this library again.</source>
        <translation>Неизвестно, данные каких читателей стёрты после того, как была сделана копия: в этой библиотеке они есть снова.</translation>
    </message>
    <message>
        <source>Erase them again, or restore with the living library named: &quot;kitapdarctl restore BACKUP --against LIBRARY&quot;.</source>
        <translation>Сотрите их ещё раз или восстановите, указав действующую библиотеку: «kitapdarctl restore BACKUP --against LIBRARY».</translation>
    </message>
    <message>
        <source>What the library had erased since the backup was erased again: readers %1, loans %2, entries of the journal %3.</source>
        <translation>Стёртое библиотекой после копии стёрто снова: читателей %1, выдач %2, записей журнала %3.</translation>
    </message>
    <message>
        <source>What the journal tells of these readers stayed, since the backup is not sound: &quot;kitapdarctl check&quot; says what is wrong, &quot;kitapdarctl retain&quot; goes on.</source>
        <translation>Сказанное в журнале об этих читателях осталось, потому что копия не в порядке: что не так, говорит «kitapdarctl check», продолжает «kitapdarctl retain».</translation>
    </message>
</context>
<context>
    <name>Restoring</name>
    <message>
        <source>All other desks have to close the library first, until this is done.</source>
        <translation>Сначала библиотеку нужно закрыть на всех других кафедрах — и не открывать, пока идёт восстановление.</translation>
    </message>
    <message>
        <source>Restore the library?</source>
        <translation>Восстановить библиотеку?</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Восстановить</translation>
    </message>
    <message>
        <source>Change nothing</source>
        <translation>Ничего не менять</translation>
    </message>
    <message>
        <source>The backup “%1” takes the place of the library “%2”.

What was done after the backup was made will not be in it. The library as it is now is not deleted: it is kept under another name.</source>
        <translation>Резервная копия «%1» встанет на место библиотеки «%2».

Того, что сделано после создания резервной копии, в ней не будет. Библиотека в её нынешнем виде не удаляется: она сохраняется под другим именем.</translation>
    </message>
    <message>
        <source>Restore from a backup</source>
        <translation>Восстановление из резервной копии</translation>
    </message>
</context>
<context>
    <name>kitapdar::ui::BeginPage</name>
    <message>
        <source>How is your library called?</source>
        <translation>Как называется ваша библиотека?</translation>
    </message>
    <message>
        <source>Begin the library</source>
        <translation>Создать библиотеку</translation>
    </message>
    <message>
        <source>Loan rules, holidays, reader categories and number series are put in for you. All of this can be changed later under Administration.</source>
        <translation>Правила выдачи, праздничные дни, категории читателей и серии номеров программа заполнит сама. Всё это можно потом изменить в разделе «Управление».</translation>
    </message>
    <message>
        <source>Name in Kazakh</source>
        <translation>Название на казахском</translation>
    </message>
    <message>
        <source>Name in Russian</source>
        <translation>Название на русском</translation>
    </message>
    <message>
        <source>First place, in Kazakh</source>
        <translation>Первое подразделение, на казахском</translation>
    </message>
    <message>
        <source>a branch or department; empty: as the library</source>
        <translation>филиал или отдел; пусто — как библиотека</translation>
    </message>
    <message>
        <source>First place, in Russian</source>
        <translation>Первое подразделение, на русском</translation>
    </message>
    <message>
        <source>First desk</source>
        <translation>Первая кафедра</translation>
    </message>
    <message>
        <source>empty: 1</source>
        <translation>пусто: 1</translation>
    </message>
    <message>
        <source>Language of slips</source>
        <translation>Язык листков</translation>
    </message>
    <message>
        <source>The name of the library is missing: give it in Kazakh or in Russian.</source>
        <translation>Нет названия библиотеки: укажите его на казахском или на русском.</translation>
    </message>
</context>
<context>
    <name>kitapdar::ui::ConnectionCheckPanel</name>
    <message>
        <source>Make the library here</source>
        <translation>Создать библиотеку здесь</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Ход работы</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>Спрашиваем сервер…</translation>
    </message>
    <message>
        <source>“Test” finds out whether everything is right.</source>
        <translation>«Проверить» выяснит, всё ли верно.</translation>
    </message>
</context>
<context>
    <name>kitapdar::ui::ConnectionSheet</name>
    <message>
        <source>on this computer</source>
        <translation>на этом компьютере</translation>
    </message>
    <message>
        <source>none: others in the network could read along</source>
        <translation>нет: посторонние в сети могут читать</translation>
    </message>
    <message>
        <source>encrypted, the server has not proved who it is</source>
        <translation>шифрование есть, сервер не доказал, кто он</translation>
    </message>
    <message>
        <source>encrypted, the server has proved who it is</source>
        <translation>шифрование есть, сервер доказал, кто он</translation>
    </message>
    <message>
        <source>no folder is named: nothing can be attached</source>
        <translation>папка не указана: ничего приложить нельзя</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Проверить</translation>
    </message>
    <message>
        <source>Library and connection</source>
        <translation>Библиотека и подключение</translation>
    </message>
    <message>
        <source>Change the connection…</source>
        <translation>Изменить подключение…</translation>
    </message>
    <message>
        <source>Another library…</source>
        <translation>Другая библиотека…</translation>
    </message>
    <message>
        <source>Back up…</source>
        <translation>Резервная копия…</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Библиотека</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Место</translation>
    </message>
    <message>
        <source>Protection</source>
        <translation>Защита</translation>
    </message>
    <message>
        <source>Attached files</source>
        <translation>Приложенные файлы</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>Восстановить…</translation>
    </message>
    <message>
        <source>Folder of the log</source>
        <translation>Папка журнала ошибок</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Журнал ошибок</translation>
    </message>
</context>
<context>
    <name>kitapdar::ui::FilePage</name>
    <message>
        <source>A library on this computer</source>
        <translation>Библиотека на этом компьютере</translation>
    </message>
    <message>
        <source>Open the library of this computer</source>
        <translation>Открыть библиотеку этого компьютера</translation>
    </message>
    <message>
        <source>Begin a new library</source>
        <translation>Создать новую библиотеку</translation>
    </message>
    <message>
        <source>Open another file…</source>
        <translation>Открыть другой файл…</translation>
    </message>
    <message>
        <source>A library that lies on this disk.</source>
        <translation>Библиотека, которая лежит на этом диске.</translation>
    </message>
    <message>
        <source>Begin a new library in another place…</source>
        <translation>Создать новую библиотеку в другом месте…</translation>
    </message>
    <message>
        <source>On a disk of this computer; network disks are not safe for it.</source>
        <translation>На диске этого компьютера; сетевые диски для неё ненадёжны.</translation>
    </message>
    <message>
        <source>A library that is there already is kept beside it under another name.</source>
        <translation>Библиотека, которая уже есть, сохранится рядом под другим именем.</translation>
    </message>
    <message>
        <source>Open a library</source>
        <translation>Открыть библиотеку</translation>
    </message>
    <message>
        <source>Restore from a backup…</source>
        <translation>Восстановить из резервной копии…</translation>
    </message>
    <message>
        <source>Restore from a backup</source>
        <translation>Восстановление из резервной копии</translation>
    </message>
</context>
<context>
    <name>kitapdar::ui::ProblemPage</name>
    <message>
        <source>The library could not be opened</source>
        <translation>Библиотеку не удалось открыть</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Повторить</translation>
    </message>
    <message>
        <source>Make the library here</source>
        <translation>Создать библиотеку здесь</translation>
    </message>
    <message>
        <source>Change the connection…</source>
        <translation>Изменить подключение…</translation>
    </message>
    <message>
        <source>Choose another file…</source>
        <translation>Выбрать другой файл…</translation>
    </message>
    <message>
        <source>Work with another library…</source>
        <translation>Работать с другой библиотекой…</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Пароль</translation>
    </message>
    <message>
        <source>Keep the password in the keyring of this computer</source>
        <translation>Хранить пароль в хранилище этого компьютера</translation>
    </message>
    <message>
        <source>Nothing is lost: the library is only not open here.</source>
        <translation>Ничего не потеряно: библиотека просто не открыта здесь.</translation>
    </message>
    <message>
        <source>The library is open in another window of this computer.</source>
        <translation>Библиотека открыта в другом окне этого компьютера.</translation>
    </message>
    <message>
        <source>Close it there, or work in that window.</source>
        <translation>Закройте её там или работайте в том окне.</translation>
    </message>
    <message>
        <source>Open it as it is</source>
        <translation>Открыть как есть</translation>
    </message>
    <message>
        <source>The library could not be restored</source>
        <translation>Библиотеку не удалось восстановить</translation>
    </message>
    <message>
        <source>Log: %1</source>
        <translation>Журнал ошибок: %1</translation>
    </message>
    <message>
        <source>Restore from a backup…</source>
        <translation>Восстановить из резервной копии…</translation>
    </message>
    <message>
        <source>Restore from a backup</source>
        <translation>Восстановление из резервной копии</translation>
    </message>
</context>
<context>
    <name>kitapdar::ui::ServerForm</name>
    <message>
        <source>Server</source>
        <translation>Сервер</translation>
    </message>
    <message>
        <source>The name of the computer with the library. Empty: this computer.</source>
        <translation>Имя компьютера с библиотекой. Пусто — этот компьютер.</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Порт</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>База данных</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Пользователь</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Пароль</translation>
    </message>
    <message>
        <source>Protection</source>
        <translation>Защита</translation>
    </message>
    <message>
        <source>Certificate file</source>
        <translation>Файл сертификата</translation>
    </message>
    <message>
        <source>Only when the administrator gave you one.</source>
        <translation>Только если его дал администратор.</translation>
    </message>
    <message>
        <source>Attached files</source>
        <translation>Приложенные файлы</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Выбрать папку…</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Выбрать файл…</translation>
    </message>
    <message>
        <source>Folder of attached files</source>
        <translation>Папка приложенных файлов</translation>
    </message>
    <message>
        <source>Certificates (%1)</source>
        <translation>Сертификаты (%1)</translation>
    </message>
    <message>
        <source>Write the name of the database; the administrator knows it.</source>
        <translation>Напишите имя базы данных; его знает администратор.</translation>
    </message>
    <message>
        <source>Anybody in the network could read along: names, loans, everything. Choose this only for a network that strangers cannot reach.</source>
        <translation>Любой в сети сможет читать всё: имена, выдачи. Выбирайте это только в сети, недоступной посторонним.</translation>
    </message>
    <message>
        <source>Nobody can read along, but another server could pretend to be this one.</source>
        <translation>Прочитать никто не сможет, но другой сервер может выдать себя за этот.</translation>
    </message>
    <message>
        <source>Encrypted, the server proves who it is</source>
        <translation>С шифрованием, сервер доказывает, кто он</translation>
    </message>
    <message>
        <source>Encrypted, whoever answers</source>
        <translation>С шифрованием, кто бы ни ответил</translation>
    </message>
    <message>
        <source>Without protection</source>
        <translation>Без защиты</translation>
    </message>
    <message>
        <source>Keep the password in the keyring of this computer</source>
        <translation>Хранить пароль в хранилище этого компьютера</translation>
    </message>
    <message>
        <source>A folder that every desk reaches. Empty: nothing can be attached.</source>
        <translation>Папка, доступная всем кафедрам. Пусто — прилагать нельзя.</translation>
    </message>
</context>
<context>
    <name>kitapdar::ui::ServerPage</name>
    <message>
        <source>A shared library on a server</source>
        <translation>Общая библиотека на сервере</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Проверить</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Подключиться</translation>
    </message>
</context>
<context>
    <name>kitapdar::ui::StartPage</name>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
</context>
<context>
    <name>kitapdar::ui::WaitPage</name>
    <message>
        <source>One moment…</source>
        <translation>Минуту…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Ход работы</translation>
    </message>
</context>
<context>
    <name>kitapdar::ui::WelcomePage</name>
    <message>
        <source>Where is your library?</source>
        <translation>Где ваша библиотека?</translation>
    </message>
    <message>
        <source>Go on with the library of this desk</source>
        <translation>Продолжить с библиотекой этой кафедры</translation>
    </message>
    <message>
        <source>Try the sample library</source>
        <translation>Попробовать учебную библиотеку</translation>
    </message>
    <message>
        <source>Real titles, invented readers. Try everything; it is thrown away in one step.</source>
        <translation>Настоящие названия, выдуманные читатели. Пробуйте всё; выбросить можно одним действием.</translation>
    </message>
    <message>
        <source>A library on this computer</source>
        <translation>Библиотека на этом компьютере</translation>
    </message>
    <message>
        <source>One file on this disk, for one desk. Begin a new one or open yours.</source>
        <translation>Один файл на этом диске, для одной кафедры. Начните новую или откройте свою.</translation>
    </message>
    <message>
        <source>A shared library on a server</source>
        <translation>Общая библиотека на сервере</translation>
    </message>
    <message>
        <source>Several desks work in it at the same time. The administrator gives you its address.</source>
        <translation>В ней одновременно работают несколько кафедр. Адрес даст администратор.</translation>
    </message>
</context>
</TS>
