#include "ui/audit/AuditPage.h"

#include "core/audit/AuditQueries.h"
#include "core/library/Library.h"
#include "core/library/Rooms.h"
#include "ui/input/PermittedWidget.h"
#include "ui/settings/TableMemory.h"
#include "ui/shell/Announcer.h"
#include "ui/shell/Changes.h"
#include "ui/shell/Commands.h"
#include "ui/shell/Connectivity.h"
#include "ui/theme/Follow.h"
#include "ui/widgets/DataTable.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/FlowLayout.h"
#include "ui/widgets/Label.h"
#include "ui/widgets/LineList.h"
#include "ui/widgets/Worded.h"
#include "wording/AuditWords.h"
#include "wording/Format.h"
#include "wording/JournalWords.h"
#include "wording/PermissionWords.h"
#include "wording/PlaceNaming.h"
#include "wording/Text.h"

#include <QCheckBox>
#include <QComboBox>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <array>
#include <utility>

namespace kitapdar::ui {

namespace {

constexpr Phrase category{"Actions", QT_TRANSLATE_NOOP("Actions", "Audit")};
constexpr int pauseBeforeAsking = 200; // ms
constexpr int pauseAfterNews = 500;    // ms

/// Kinds of events that are no operations: codes of staff::EventKind.
constexpr std::array eventKinds = {"signed_in",         "switched",         "signed_out",     "sessions_ended",
                                   "wrong_password",    "wrong_pin",        "unknown_code",   "not_active",
                                   "pin_changed",       "password_changed", "password_given", "signed",
                                   "signature_refused", "denied",           "audit_seen",     "backup_made"};

QString readerKind() { return QStringLiteral("audit-reader"); }

std::int64_t idOf(const audit::AuditLine& line) {
    // Entries and events have numbers of their own.
    const auto* const entry = std::get_if<journal::Entry>(&line.what);
    return entry ? entry->seq * 2 : std::get<audit::AuditEvent>(line.what).id * 2 + 1;
}

struct Columns {
    Q_DECLARE_TR_FUNCTIONS(AuditPage)

public:
    static std::vector<Column<audit::AuditLine>> all() {
        using Row = audit::AuditLine;
        return {
            {{QStringLiteral("when"), [] { return tr("When"); }, Qt::AlignLeft, {}, 170},
             [](const Row& row) { return momentText(row.at); },
             {},
             {}},
            {{QStringLiteral("who"), [] { return tr("Who"); }, Qt::AlignLeft, {}, 240},
             [](const Row& row) { return whoWords(row.name, row.account); },
             {},
             {}},
            {{QStringLiteral("desk"), [] { return tr("Desk"); }, Qt::AlignLeft, {}, 100},
             [](const Row& row) { return qs(row.desk); },
             {},
             {}},
            {{QStringLiteral("kind"), [] { return tr("What was done"); }, Qt::AlignLeft, {}, 330},
             [](const Row& row) { return kindWords(row); },
             [](const Row& row) {
                 const auto* const event = std::get_if<audit::AuditEvent>(&row.what);
                 return event && event->kind == "denied" ? std::optional(CellMark{Icon::Lock, Tone::Refused})
                                                         : std::nullopt;
             },
             {}},
            {{QStringLiteral("thing"), [] { return tr("About what"); }, Qt::AlignLeft, {}, 330},
             [](const Row& row) { return thingWords(row); },
             {},
             {}},
        };
    }
};

QString kindName(const std::string& kind) {
    audit::AuditLine line;
    line.what = audit::AuditEvent{0, kind, {}};
    return kindWords(line);
}

} // namespace

PageDescription AuditPage::description() {
    return {QStringLiteral("audit"), {readerKind()}, Icon::History, [] { return tr("Audit"); }};
}

AuditPage::AuditPage(const Context& context, QWidget* parent)
    : Page(description(), parent),
      m_context(context),
      m_model(Columns::all(), idOf),
      m_account(makeFilterField([] { return tr("Personnel code"); })),
      m_from(makeFilterField([] { return tr("From the day"); })),
      m_to(makeFilterField([] { return tr("To the day"); })),
      m_kind(new QComboBox),
      m_denied(new QCheckBox),
      m_everyone(makeButton([] { return tr("All readers"); }, Icon::Close)),
      m_access(makeButton([] { return tr("Who has access"); }, Icon::Lock)),
      m_readerLooks(makeButton([] { return tr("Who looked at this reader"); }, Icon::Reader)),
      m_accountDid(makeButton([] { return tr("What this account did"); }, Icon::History)),
      m_message(new Label({}, Type::Body, Tone::Attention)),
      m_table(new DataTable(QStringLiteral("audit.list"), m_model, memoryIn(context.settings))),
      m_answerTitle(new Label({}, Type::Body, Tone::Secondary, true)),
      m_answer(new LineList) {
    m_account->setObjectName(QStringLiteral("audit-account"));
    m_from->setObjectName(QStringLiteral("audit-from"));
    m_to->setObjectName(QStringLiteral("audit-to"));
    m_denied->setObjectName(QStringLiteral("audit-denied"));
    m_answer->setObjectName(QStringLiteral("audit-answer"));
    m_message->setWordWrap(true);
    m_kind->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_kind->setMinimumContentsLength(24);
    auto* filters = new FlowLayout; // beside the panel of changes there is no room for one line
    for (QWidget* each :
         {static_cast<QWidget*>(m_account), static_cast<QWidget*>(m_from), static_cast<QWidget*>(m_to),
          static_cast<QWidget*>(m_kind), static_cast<QWidget*>(m_denied), static_cast<QWidget*>(m_everyone)})
        filters->addWidget(each);
    auto* questions = new FlowLayout;
    for (QPushButton* each : {m_access, m_readerLooks, m_accountDid}) questions->addWidget(each);
    auto* column = new QVBoxLayout(this);
    column->addLayout(filters);
    column->addLayout(questions);
    column->addWidget(m_message);
    column->addWidget(m_table, 3);
    column->addWidget(m_answerTitle);
    column->addWidget(m_answer, 1);
    for (QPushButton* each : {m_access, m_readerLooks, m_accountDid})
        keepPermitted(context.actions, *each, Permission::AuditView);
    m_everyone->hide();
    m_answerTitle->hide();
    m_answer->hide();
    m_message->hide();
    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseBeforeAsking);
    connect(&m_pause, &QTimer::timeout, this, &AuditPage::ask);
    for (QLineEdit* each : {m_account, m_from, m_to}) {
        connect(each, &QLineEdit::textChanged, &m_pause, qOverload<>(&QTimer::start));
        connect(each, &QLineEdit::returnPressed, m_table, [this] { m_table->setFocus(Qt::OtherFocusReason); });
    }
    m_news.setSingleShot(true);
    m_news.setInterval(pauseAfterNews);
    connect(&m_news, &QTimer::timeout, this, &AuditPage::readAgain);
    connect(&context.changes, &Changes::committed, &m_news, qOverload<>(&QTimer::start));
    connect(&context.connectivity, &Connectivity::returned, &m_news, qOverload<>(&QTimer::start));
    connect(m_kind, &QComboBox::currentIndexChanged, this, &AuditPage::ask);
    connect(m_denied, &QCheckBox::toggled, this, &AuditPage::ask);
    connect(m_everyone, &QPushButton::clicked, this, [this] { m_context.navigator.open(id()); });
    connect(m_access, &QPushButton::clicked, this, &AuditPage::askAccess);
    connect(m_readerLooks, &QPushButton::clicked, this, &AuditPage::askReader);
    connect(m_accountDid, &QPushButton::clicked, this, &AuditPage::askAccount);
    keepStyled(this, [this, filters](const Look& look) {
        filters->setSpacing(look.px(space::s));
        applyLook(look);
    });
    keepWorded(this, [this] { word(); });
    ask();
}

void AuditPage::open(const Link& link) {
    const auto reader = link.kind == readerKind() ? link.id : std::nullopt;
    const bool isOther = m_reader != reader;
    m_reader = reader;
    m_everyone->setVisible(m_reader.has_value());
    if (isOther) {
        m_answered = {};
        wordAnswer();
        ask();
    }
    if (m_reader) askLooks(*m_reader);
    takeFocus();
}

Link AuditPage::here() const {
    return m_reader ? Link{readerKind(), m_reader, {}} : Link{QStringLiteral("audit"), std::nullopt, {}};
}

bool AuditPage::takeFocus() {
    m_table->setFocus(Qt::OtherFocusReason);
    return true;
}

bool AuditPage::filter() {
    m_account->setFocus(Qt::ShortcutFocusReason);
    m_account->selectAll();
    return true;
}

std::optional<audit::AuditFilter> AuditPage::typed() const {
    const Day today = m_context.library.clock().today();
    audit::AuditFilter filter;
    filter.account = utf8(m_account->text().trimmed().toUpper());
    filter.reader = m_reader;
    filter.kind = utf8(m_kind->currentData().toString());
    filter.deniedOnly = m_denied->isChecked();
    const auto from = dayFrom(m_from->text(), today);
    const auto to = dayFrom(m_to->text(), today);
    if ((!from && !m_from->text().trimmed().isEmpty()) || (!to && !m_to->text().trimmed().isEmpty()))
        return std::nullopt;
    const Day veryFirst(1990, 1, 1);
    if (from || to) filter.when = audit::spanOf(from.value_or(veryFirst), to.value_or(today.plusDays(1)));
    return filter;
}

void AuditPage::ask() {
    m_pause.stop();
    const auto filter = typed();
    m_message->setVisible(!filter.has_value());
    if (!filter) return m_message->setWords([] { return tr("There is no such day."); });
    m_table->emptyState().setWords(Icon::History, [] { return tr("Nothing of this kind is recorded."); });
    Library& library = m_context.library;
    m_model.setSource({[&library, wanted = *filter] { return library.read(&audit::AuditQueries::anchors, wanted); },
                       [&library, wanted = *filter](const PageRequest& request) {
                           return library.read(&audit::AuditQueries::page, wanted, request);
                       },
                       {},
                       {},
                       m_account->text()});
}

void AuditPage::readAgain() {
    if (!isVisible()) return; // it is when the page is shown again
    m_news.stop();
    m_model.reload();
    if (m_reader) askLooks(*m_reader);
}

void AuditPage::showEvent(QShowEvent* event) {
    Page::showEvent(event);
    readAgain();
}

void AuditPage::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_F5 && event->modifiers() == Qt::NoModifier) return readAgain();
    Page::keyPressEvent(event);
}

const audit::AuditLine* AuditPage::chosen() const {
    return m_table->currentIndex().isValid() ? m_model.rowAt(m_table->currentIndex().row()) : nullptr;
}

void AuditPage::askAccess() {
    const Day today = m_context.library.clock().today();
    const Day day = dayFrom(m_from->text(), today).value_or(today);
    m_context.library.read(&audit::AuditQueries::accessOn, day)
        .then(this, [this, day](const Result<audit::AccessOnDay, Refusal<>>& access) {
            if (!access) return m_context.announcer.tell(Tone::Refused, [no = access.error()] { return words(no); });
            answer([day] { return tr("Who has access to restricted data: %1").arg(dayText(day)); },
                   [this, found = *access] {
                       std::vector<Answered> lines;
                       if (found.everyone)
                           lines.push_back({tr("Everyone"), tr("Signing in was off at some moment of this day.")});
                       const bool kazakh = m_context.languages.current() == Language::Kazakh;
                       for (const audit::Access& each : found.rows) {
                           const std::string& first = kazakh ? each.nameKk : each.nameRu;
                           const std::string& other = kazakh ? each.nameRu : each.nameKk;
                           const QString where = each.place.empty() ? tr("everywhere") : placeText(each.place);
                           lines.push_back(
                               {whoWords(first.empty() ? other : first, each.account),
                                QStringLiteral("%1 · %2 · %3").arg(words(each.permission), qs(each.role), where)});
                       }
                       return lines;
                   });
        });
}

void AuditPage::askReader() {
    std::optional<std::int64_t> reader = m_reader;
    if (const auto* const line = chosen(); line && !reader) {
        if (const auto* const entry = std::get_if<journal::Entry>(&line->what)) {
            const auto found = std::ranges::find(entry->rows, "reader", &journal::WrittenRow::table);
            if (found != entry->rows.end()) reader = found->id;
        }
    }
    if (!reader)
        return m_context.announcer.tell(
            Tone::Info, [] { return tr("Choose a line that is about a reader, or open the reader and press F8."); });
    m_context.navigator.open(Link{readerKind(), reader, {}});
}

void AuditPage::askLooks(std::int64_t reader) {
    m_context.library.read(&audit::AuditQueries::looksAt, reader)
        .then(this, [this, reader](const Result<audit::ReaderLooks, Refusal<>>& looks) {
            if (reader != m_reader) return;
            if (!looks) return m_context.announcer.tell(Tone::Refused, [no = looks.error()] { return words(no); });
            answer([] { return tr("Who looked at this reader"); },
                   [found = *looks] {
                       std::vector<Answered> lines;
                       for (const journal::Entry& each : found.reveals)
                           lines.push_back({whoWords(each.operatorName, each.operatorCode),
                                            QStringLiteral("%1 · %2").arg(momentText(each.at), words(each))});
                       for (const audit::LookRow& each : found.looks)
                           lines.push_back(
                               {whoWords(each.name, each.account),
                                QStringLiteral("%1 · %2 · %3 · %4")
                                    .arg(dayText(each.day), qs(each.desk), words(each.way), timesWords(each.times))});
                       return lines;
                   });
        });
}

void AuditPage::askAccount() {
    const auto* const line = chosen();
    if (line && !line->account.empty()) {
        m_account->setText(qs(line->account));
        ask();
        takeFocus();
        return;
    }
    m_context.announcer.tell(Tone::Info, [] { return tr("Choose a line of somebody who had signed in."); });
}

void AuditPage::answer(const Words& title, std::function<std::vector<Answered>()> lines) {
    m_answered = std::move(lines);
    m_answerTitle->setWords(title);
    wordAnswer();
}

void AuditPage::wordAnswer() {
    m_answerTitle->setVisible(static_cast<bool>(m_answered));
    m_answer->setVisible(static_cast<bool>(m_answered));
    if (!m_answered) return;
    std::vector<ListLine> lines;
    for (const Answered& each : m_answered())
        lines.push_back({static_cast<std::int64_t>(lines.size()), each.title, each.detail});
    if (lines.empty()) lines.push_back({0, tr("Nobody"), tr("Nothing is recorded.")});
    m_answer->setLines(std::move(lines));
}

/// By their words, in the present language; the chosen one stays.
void AuditPage::fillKinds() {
    const QString before = m_kind->currentData().toString();
    std::vector<std::pair<QString, QString>> kinds;
    for (const journal::Kind* each : allKinds()) {
        const QString code = qs(std::string(each->code));
        kinds.emplace_back(operationWords(std::string(each->code)), code);
    }
    for (const char* each : eventKinds) kinds.emplace_back(kindName(each), QString::fromLatin1(each));
    std::ranges::sort(kinds, [](const auto& one, const auto& other) {
        return QString::localeAwareCompare(one.first, other.first) < 0;
    });
    const QSignalBlocker quiet(m_kind);
    m_kind->clear();
    m_kind->addItem(tr("Everything"), QString());
    for (const auto& [name, code] : kinds) m_kind->addItem(name, code);
    m_kind->setCurrentIndex(std::max(0, m_kind->findData(before)));
}

void AuditPage::applyLook(const Look& look) {
    layout()->setContentsMargins(look.px(space::l), look.px(space::s), look.px(space::l), look.px(space::s));
    layout()->setSpacing(look.px(space::m));
}

void AuditPage::word() {
    m_denied->setText(tr("Only what was not permitted"));
    m_kind->setAccessibleName(tr("What was done"));
    m_table->setAccessibleName(tr("Audit"));
    m_answer->setAccessibleName(tr("Answer"));
    fillKinds();
    m_model.retranslate();
    wordAnswer();
}

void AuditPage::addActions(const Context& context, const PageOf<AuditPage>& page) {
    const Languages& languages = context.languages;
    context.actions.add(command(languages, QStringLiteral("audit.access"), category,
                                {"Actions", QT_TRANSLATE_NOOP("Actions", "Who has access to restricted data")},
                                Qt::ALT | Qt::Key_A, Icon::Lock),
                        [page] { page().askAccess(); });
    context.actions.add(command(languages, QStringLiteral("audit.reader"), category,
                                {"Actions", QT_TRANSLATE_NOOP("Actions", "Who looked at the reader of this line")},
                                Qt::ALT | Qt::Key_R, Icon::Reader),
                        [page] { page().askReader(); });
    context.actions.add(command(languages, QStringLiteral("audit.account"), category,
                                {"Actions", QT_TRANSLATE_NOOP("Actions", "What the account of this line did")},
                                Qt::ALT | Qt::Key_P, Icon::History),
                        [page] { page().askAccount(); });
}

} // namespace kitapdar::ui
