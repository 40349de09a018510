<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
<context>
    <name>Actions</name>
    <message>
        <source>Audit</source>
        <translation>Аудит</translation>
    </message>
    <message>
        <source>Who has access to restricted data</source>
        <translation>У кого есть доступ к закрытым данным</translation>
    </message>
    <message>
        <source>Who looked at the reader of this line</source>
        <translation>Кто смотрел читателя из этой строки</translation>
    </message>
    <message>
        <source>What the account of this line did</source>
        <translation>Что делал сотрудник из этой строки</translation>
    </message>
</context>
<context>
    <name>Audit</name>
    <message>
        <source>Signing in</source>
        <translation>Вход в программу</translation>
    </message>
    <message>
        <source>Change of operator</source>
        <translation>Смена сотрудника</translation>
    </message>
    <message>
        <source>Signing out</source>
        <translation>Выход</translation>
    </message>
    <message>
        <source>Sign-ins ended</source>
        <translation>Входы прекращены</translation>
    </message>
    <message>
        <source>Wrong password</source>
        <translation>Неверный пароль</translation>
    </message>
    <message>
        <source>Wrong PIN</source>
        <translation>Неверный PIN</translation>
    </message>
    <message>
        <source>Unknown code</source>
        <translation>Неизвестный код</translation>
    </message>
    <message>
        <source>Account not active</source>
        <translation>Учётная запись отключена</translation>
    </message>
    <message>
        <source>Password changed</source>
        <translation>Пароль изменён</translation>
    </message>
    <message>
        <source>One-time password given</source>
        <translation>Выдан одноразовый пароль</translation>
    </message>
    <message>
        <source>PIN changed</source>
        <translation>PIN изменён</translation>
    </message>
    <message>
        <source>Second signature</source>
        <translation>Вторая подпись</translation>
    </message>
    <message>
        <source>Second signature refused</source>
        <translation>Вторая подпись отклонена</translation>
    </message>
    <message>
        <source>Not permitted</source>
        <translation>Не разрешено</translation>
    </message>
    <message>
        <source>Look at the audit</source>
        <translation>Просмотр аудита</translation>
    </message>
    <message>
        <source>no role gives it</source>
        <translation>этого не даёт ни одна роль</translation>
    </message>
    <message>
        <source>for another place</source>
        <translation>для другого места</translation>
    </message>
    <message>
        <source>nobody signed in</source>
        <translation>никто не вошёл</translation>
    </message>
    <message>
        <source>the account is switched off</source>
        <translation>учётная запись отключена</translation>
    </message>
    <message>
        <source>reader’s data</source>
        <translation>данные читателя</translation>
    </message>
    <message>
        <source>card scanned at the desk</source>
        <translation>билет отсканирован на кафедре</translation>
    </message>
    <message>
        <source>what was read</source>
        <translation>что читал</translation>
    </message>
    <message>
        <source>times: %1</source>
        <translation>раз: %1</translation>
    </message>
    <message>
        <source>Notice of a breach of the security of personal data</source>
        <translation>Уведомление о нарушении безопасности персональных данных</translation>
    </message>
    <message>
        <source>To: the authorised body for the protection of personal data</source>
        <translation>Кому: в уполномоченный орган в сфере защиты персональных данных</translation>
    </message>
    <message>
        <source>The law asks for this notice within one working day after the breach became known.</source>
        <translation>По закону это уведомление направляется в течение одного рабочего дня после обнаружения нарушения.</translation>
    </message>
    <message>
        <source>Days of the breach: %1.</source>
        <translation>Дни нарушения: %1.</translation>
    </message>
    <message>
        <source>Readers whose data were seen: %1.</source>
        <translation>Читателей, чьи данные были просмотрены: %1.</translation>
    </message>
    <message>
        <source>When the breach became known: ____________</source>
        <translation>Когда нарушение стало известно: ____________</translation>
    </message>
    <message>
        <source>What happened: ____________</source>
        <translation>Что произошло: ____________</translation>
    </message>
    <message>
        <source>Which data were concerned: ____________</source>
        <translation>Каких данных это касается: ____________</translation>
    </message>
    <message>
        <source>What was done against it: ____________</source>
        <translation>Какие меры приняты: ____________</translation>
    </message>
    <message>
        <source>The person responsible for personal data, telephone, e-mail: ____________</source>
        <translation>Ответственный за персональные данные, телефон, электронная почта: ____________</translation>
    </message>
    <message>
        <source>Director</source>
        <translation>Директор</translation>
    </message>
    <message>
        <source>Notice to readers about their personal data</source>
        <translation>Уведомление читателей об их персональных данных</translation>
    </message>
    <message>
        <source>Dear reader,</source>
        <translation>Уважаемый читатель,</translation>
    </message>
    <message>
        <source>Data that our library keeps about you were seen without need. It happened on: %1.</source>
        <translation>Данные, которые наша библиотека хранит о вас, были просмотрены без необходимости. Когда это произошло: %1.</translation>
    </message>
    <message>
        <source>What we did against it: ____________</source>
        <translation>Что мы предприняли: ____________</translation>
    </message>
    <message>
        <source>What we advise you to do: ____________</source>
        <translation>Что мы советуем вам сделать: ____________</translation>
    </message>
    <message>
        <source>You may ask us which data we keep about you and who looked at them, and have them blocked or erased.</source>
        <translation>Вы можете узнать у нас, какие данные о вас хранятся и кто их смотрел, а также потребовать заблокировать или удалить их.</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Что произошло</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Когда</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Кто</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>Кафедра</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Что сделано</translation>
    </message>
    <message>
        <source>About what</source>
        <translation>О чём</translation>
    </message>
    <message>
        <source>the list of what was done</source>
        <translation>список сделанного</translation>
    </message>
    <message>
        <source>who has access, day: %1</source>
        <translation>у кого есть доступ, день: %1</translation>
    </message>
    <message>
        <source>who looked at a reader, row %1</source>
        <translation>кто смотрел читателя, запись: %1</translation>
    </message>
    <message>
        <source>what an account did: %1</source>
        <translation>что делала учётная запись: %1</translation>
    </message>
    <message>
        <source>an incident: %1 – %2</source>
        <translation>инцидент: %1 – %2</translation>
    </message>
    <message>
        <source>Backup by hand</source>
        <translation>Резервная копия вручную</translation>
    </message>
    <message>
        <source>in clear, with all readers</source>
        <translation>в открытом виде, со всеми читателями</translation>
    </message>
    <message>
        <source>encrypted</source>
        <translation>зашифрована</translation>
    </message>
</context>
<context>
    <name>AuditPage</name>
    <message>
        <source>When</source>
        <translation>Когда</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Кто</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>Кафедра</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Что сделано</translation>
    </message>
    <message>
        <source>About what</source>
        <translation>О чём</translation>
    </message>
</context>
<context>
    <name>kitapdar::ui::AuditPage</name>
    <message>
        <source>Audit</source>
        <translation>Аудит</translation>
    </message>
    <message>
        <source>Personnel code</source>
        <translation>Табельный код</translation>
    </message>
    <message>
        <source>From the day</source>
        <translation>С какого дня</translation>
    </message>
    <message>
        <source>To the day</source>
        <translation>По какой день</translation>
    </message>
    <message>
        <source>All readers</source>
        <translation>Все читатели</translation>
    </message>
    <message>
        <source>Who has access</source>
        <translation>У кого есть доступ</translation>
    </message>
    <message>
        <source>Who looked at this reader</source>
        <translation>Кто смотрел этого читателя</translation>
    </message>
    <message>
        <source>What this account did</source>
        <translation>Что делал этот сотрудник</translation>
    </message>
    <message>
        <source>There is no such day.</source>
        <translation>Такого дня нет.</translation>
    </message>
    <message>
        <source>Nothing of this kind is recorded.</source>
        <translation>Таких записей нет.</translation>
    </message>
    <message>
        <source>Who has access to restricted data: %1</source>
        <translation>У кого есть доступ к закрытым данным: %1</translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation>Все</translation>
    </message>
    <message>
        <source>Signing in was off at some moment of this day.</source>
        <translation>В какой-то момент этого дня вход был отключён.</translation>
    </message>
    <message>
        <source>everywhere</source>
        <translation>везде</translation>
    </message>
    <message>
        <source>Choose a line that is about a reader, or open the reader and press F8.</source>
        <translation>Выберите строку о читателе или откройте читателя и нажмите F8.</translation>
    </message>
    <message>
        <source>Choose a line of somebody who had signed in.</source>
        <translation>Выберите строку сотрудника, который вошёл.</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Никто</translation>
    </message>
    <message>
        <source>Nothing is recorded.</source>
        <translation>Ничего не записано.</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Всё</translation>
    </message>
    <message>
        <source>Only what was not permitted</source>
        <translation>Только то, что не разрешено</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Что сделано</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Ответ</translation>
    </message>
</context>
</TS>
