#include "ui/collection/PeriodicalsTab.h"

#include "core/library/Library.h"
#include "ui/collection/IssueGrid.h"
#include "ui/collection/PeriodicalSheets.h"
#include "ui/collection/StockPapers.h"
#include "ui/collection/SubscriptionSheet.h"
#include "ui/collection/SubscriptionTables.h"
#include "ui/input/PermittedWidget.h"
#include "ui/settings/TableMemory.h"
#include "ui/shell/Announcer.h"
#include "ui/theme/Follow.h"
#include "ui/widgets/DataTable.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/FlowLayout.h"
#include "ui/widgets/Label.h"
#include "ui/widgets/Worded.h"
#include "wording/Format.h"
#include "wording/PeriodicalPapers.h"
#include "wording/PeriodicalWords.h"
#include "wording/Text.h"

#include <QComboBox>
#include <QKeyEvent>
#include <QMenu>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <set>
#include <utility>

namespace kitapdar::ui {

using periodicals::IssueBox;
using periodicals::IssueName;
using periodicals::LateIssue;
using periodicals::SubscriptionId;
using periodicals::SubscriptionQueries;
using periodicals::SubscriptionService;
using periodicals::SubscriptionSummary;

PeriodicalsTab::PeriodicalsTab(const Context& context, QWidget* parent)
    : CollectionTab(parent),
      m_context(context),
      m_new(makePrimaryButton([] { return tr("New subscription"); }, Icon::Plus)),
      m_claim(makeButton([] { return tr("Claim what is late"); }, Icon::Attention)),
      m_post(makeButton([] { return tr("Enter in the books…"); }, Icon::Book)),
      m_bind(makeButton([] { return tr("Bind…"); }, Icon::Batch)),
      m_title(new Label({}, Type::Large, Tone::Normal, true)),
      m_model(subscriptionColumns(), [](const Summary& row) { return row.subscription.id.value; }),
      m_table(new DataTable(QStringLiteral("collection.periodicals"), m_model, memoryIn(context.settings))),
      m_grid(new IssueGrid),
      m_papers(new StockPapers(context, *this)) {
    m_table->setObjectName(QStringLiteral("periodicals-table"));
    m_grid->setObjectName(QStringLiteral("periodicals-grid"));
    m_year.box()->setObjectName(QStringLiteral("periodicals-year"));
    m_new->setObjectName(QStringLiteral("periodicals-new"));
    m_claim->setObjectName(QStringLiteral("periodicals-claim"));
    m_post->setObjectName(QStringLiteral("periodicals-post"));
    m_bind->setObjectName(QStringLiteral("periodicals-bind"));
    m_new->setToolTip(QStringLiteral("Ins"));
    m_post->setToolTip(QStringLiteral("Ctrl+Enter"));
    m_bind->setToolTip(QStringLiteral("Ctrl+B"));
    for (QPushButton* each : {m_new, m_claim, m_post, m_bind})
        keepPermitted(context.actions, *each, Permission::CopyEdit);
    auto* bar = new FlowLayout;
    for (QWidget* each : std::initializer_list<QWidget*>{m_year.box(), m_new, m_claim, m_post, m_bind})
        bar->addWidget(each);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addLayout(bar);
    column->addWidget(m_table, 2);
    column->addWidget(m_title);
    column->addWidget(m_grid, 3);
    m_table->emptyState().setWords(
        Icon::Page,
        [] {
            return tr(
                "No subscription yet. Of each one the issues that are to come are listed, and ticked when they "
                "come.");
        },
        [] { return tr("New subscription"); });
    connect(&m_table->emptyState(), &EmptyState::actionClicked, this, &PeriodicalsTab::begin);
    connect(m_table, &DataTable::opened, this, [this] { m_grid->setFocus(Qt::OtherFocusReason); });
    connect(m_table, &DataTable::currentIdChanged, this, &PeriodicalsTab::readBoxes);
    connect(m_grid, &IssueGrid::ticked, this, &PeriodicalsTab::tick);
    connect(m_grid, &IssueGrid::added, this, &PeriodicalsTab::addIssue);
    connect(m_grid, &IssueGrid::removed, this, &PeriodicalsTab::removeIssue);
    connect(m_grid, &IssueGrid::menuWanted, this, [this](const QPoint& where) {
        auto* menu = new QMenu(this);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        fillMenu(*menu);
        menu->popup(where);
    });
    connect(m_year.box(), &QComboBox::activated, this, &PeriodicalsTab::read);
    connect(m_new, &QPushButton::clicked, this, &PeriodicalsTab::begin);
    connect(m_claim, &QPushButton::clicked, this, &PeriodicalsTab::claim);
    connect(m_post, &QPushButton::clicked, this, &PeriodicalsTab::post);
    connect(m_bind, &QPushButton::clicked, this, &PeriodicalsTab::bind);
    keepStyled(this, [this](const Look& look) { layout()->setSpacing(look.px(space::s)); });
    keepWorded(this, [this] { word(); });
}

bool PeriodicalsTab::go(const QString& place) { return place == QLatin1String("periodicals"); }

void PeriodicalsTab::takeFocus() { m_table->setFocus(Qt::OtherFocusReason); }

const SubscriptionSummary* PeriodicalsTab::chosen() const {
    const auto id = m_table->currentId();
    return id ? m_model.rowWith(*id) : nullptr;
}

void PeriodicalsTab::read() {
    readYears();
    periodicals::SubscriptionFilter filter;
    const int year = m_year.chosen().value_or(0);
    if (year != 0) filter.year = year;
    m_model.awaitRows();
    m_context.library.read(&SubscriptionQueries::list, filter)
        .then(this, [this, asked = ++m_asked](const Result<std::vector<Summary>>& all) {
            if (asked != m_asked) return;
            if (!all) {
                m_model.fail(all.error());
                return m_context.announcer.fault(all.error());
            }
            m_model.setRows(*all);
            if (const auto wanted = std::exchange(m_toSelect, std::nullopt)) readSelected(*wanted);
            readBoxes();
        });
}

void PeriodicalsTab::readYears() {
    m_context.library.read(&SubscriptionQueries::years).then(this, [this](const Result<std::vector<int>>& years) {
        if (!years) return;
        std::vector<Option<int>> options{{0, [] { return tr("All years"); }}};
        for (const int year : *years) options.push_back({year, [year] { return QString::number(year); }});
        const int before = m_year.chosen().value_or(0);
        m_year.setOptions(std::move(options));
        m_year.show(before);
    });
}

void PeriodicalsTab::readSelected(std::int64_t id) {
    if (const auto row = m_model.rowOf(id)) m_table->setCurrentIndex(m_model.index(*row, 0));
}

void PeriodicalsTab::readBoxes() {
    const Summary* row = chosen();
    word();
    if (!row) {
        m_shown.reset();
        m_issues.clear();
        return m_grid->show({}, true);
    }
    const std::int64_t id = row->subscription.id.value;
    m_context.library.read(&SubscriptionQueries::issues, row->subscription.id)
        .then(this, [this, id, asked = ++m_askedBoxes](const Result<std::vector<periodicals::SerialIssue>>& issues) {
            if (asked != m_askedBoxes) return;
            if (!issues) return m_context.announcer.fault(issues.error());
            const bool isOther = std::exchange(m_shown, id) != id;
            m_issues = *issues;
            m_grid->show(boxesOf(m_issues, m_context.library.clock().today()), isOther);
        });
}

void PeriodicalsTab::follow(const ChangedRows& rows) {
    const bool concerns = std::ranges::any_of(rows, [](const ChangedRow& row) {
        return row.subject == Subject::Subscription || row.subject == Subject::SerialIssue;
    });
    if (concerns) read();
}

bool PeriodicalsTab::edit() {
    const Summary* row = chosen();
    if (!row) return false;
    if (!m_sheet) begin();
    m_sheet->edit(*row);
    return true;
}

void PeriodicalsTab::begin() {
    if (!m_sheet) {
        m_sheet = new SubscriptionSheet(*window(), m_context);
        connect(m_sheet, &PeriodicalSheet::done, this, [this](std::int64_t id) {
            m_toSelect = id;
            read();
        });
    }
    const int year = m_year.chosen().value_or(0);
    m_sheet->beginNew(year != 0 ? year : m_context.library.clock().today().year());
}

void PeriodicalsTab::tick() {
    const auto boxes = m_grid->chosen();
    if (boxes.empty() || !m_new->isEnabled()) return;
    std::vector<IssueName> lacking;
    for (const IssueBox& box : boxes) {
        if (box.arrived < box.sets) lacking.push_back(box.name);
    }
    if (!lacking.empty()) return arrive(lacking, std::nullopt, 0);
    if (boxes.size() == 1) takeBack(boxes.front().name);
}

void PeriodicalsTab::arrive(const std::vector<IssueName>& issues, std::optional<std::string> place, int copies) {
    if (!m_shown) return;
    periodicals::IssueArrival arrival;
    arrival.subscription = SubscriptionId(*m_shown);
    arrival.issues = issues;
    arrival.place = std::move(place);
    arrival.copies = copies;
    m_context.library.write(&SubscriptionService::arrive, arrival)
        .then(this, [this](const Result<std::int64_t, periodicals::ArriveRefusal>& came) {
            if (!came) return m_context.announcer.tell(Tone::Refused, [no = came.error()] { return words(no); });
            m_context.announcer.done([n = *came] { return tr("Arrived: %1.").arg(numberText(n)); }, Undo::Offered);
            read();
        });
}

void PeriodicalsTab::takeBack(const IssueName& issue) {
    if (!m_shown) return;
    m_context.library.write(&SubscriptionService::takeBack, SubscriptionId(*m_shown), issue)
        .then(this, [this, issue](const Result<void, periodicals::TakeBackArrivalRefusal>& done) {
            if (!done) return m_context.announcer.tell(Tone::Refused, [no = done.error()] { return words(no); });
            m_context.announcer.done([issue] { return tr("Expected again: %1.").arg(issueText(issue)); },
                                     Undo::Offered);
            read();
        });
}

void PeriodicalsTab::addIssue() {
    if (!m_shown || !m_new->isEnabled()) return;
    if (!m_extra) {
        m_extra = new ExtraIssueSheet(*window(), m_context);
        connect(m_extra, &PeriodicalSheet::done, this, &PeriodicalsTab::read);
    }
    const IssueBox* box = m_grid->current();
    m_extra->add(SubscriptionId(*m_shown), box ? box->month : 1);
}

void PeriodicalsTab::removeIssue() {
    const IssueBox* box = m_grid->current();
    if (!box || !m_shown || !m_new->isEnabled()) return;
    m_context.library.write(&SubscriptionService::removeIssue, SubscriptionId(*m_shown), box->name)
        .then(this, [this, name = box->name](const Result<void, periodicals::RemoveIssueRefusal>& done) {
            if (!done) return m_context.announcer.tell(Tone::Refused, [no = done.error()] { return words(no); });
            m_context.announcer.done([name] { return tr("Not expected any more: %1.").arg(issueText(name)); },
                                     Undo::Offered);
            read();
        });
}

void PeriodicalsTab::removeSubscription() {
    const Summary* row = chosen();
    if (!row || !m_new->isEnabled()) return;
    m_context.library.write(&SubscriptionService::remove, row->subscription.id)
        .then(this, [this](const Result<void, periodicals::RemoveSubscriptionRefusal>& done) {
            if (!done) return m_context.announcer.tell(Tone::Refused, [no = done.error()] { return words(no); });
            m_context.announcer.done([] { return tr("The subscription is removed."); }, Undo::Offered);
            read();
        });
}

void PeriodicalsTab::post() {
    const Summary* row = chosen();
    if (!row) return;
    if (row->arrived == row->posted)
        return m_context.announcer.tell(
            Tone::Info, [] { return tr("Every issue that has arrived stands in the books of account."); });
    if (!m_posting) {
        m_posting = new YearPostingSheet(*window(), m_context);
        connect(m_posting, &PeriodicalSheet::done, this, &PeriodicalsTab::read);
    }
    m_posting->post(*row);
}

void PeriodicalsTab::bind() {
    if (!m_shown) return;
    if (!m_volume) {
        m_volume = new VolumeSheet(*window(), m_context);
        connect(m_volume, &PeriodicalSheet::done, this, &PeriodicalsTab::read);
    }
    m_volume->bind(SubscriptionId(*m_shown), m_issues, m_grid->chosen());
}

void PeriodicalsTab::claim() {
    periodicals::SubscriptionFilter filter;
    const int year = m_year.chosen().value_or(0);
    if (year != 0) filter.year = year;
    m_context.library.write(&SubscriptionService::claim, filter, std::optional<SubscriptionId>())
        .then(this, [this](const Result<std::vector<LateIssue>, periodicals::ClaimRefusal>& issues) {
            if (!issues) return m_context.announcer.tell(Tone::Info, [no = issues.error()] { return words(no); });
            m_context.announcer.done([n = std::ssize(*issues)] { return tr("Claimed: %1 issues.").arg(numberText(n)); },
                                     Undo::Offered);
            read();
            offerLetters(*issues);
        });
}

void PeriodicalsTab::offerLetters(const std::vector<LateIssue>& issues) {
    auto* menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("periodicals-letters"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    std::vector<StockPaper> letters;
    for (auto from = issues.begin(); from != issues.end();) {
        const auto to = std::find_if(from, issues.end(),
                                     [&](const LateIssue& issue) { return issue.supplierId != from->supplierId; });
        const std::vector<LateIssue> own(from, to);
        letters.push_back(
            {[supplier = qs(from->supplier)] {
                 return supplier.isEmpty() ? tr("Claim of what did not come") : tr("Claim to %1").arg(supplier);
             },
             [own, today = m_context.library.clock().today()](const BookPaperHead& head, BookWidth, Language language) {
                 return claimLetter(own, head.library, today, language);
             }});
        from = to;
    }
    m_papers->offer(*menu, letters);
    menu->popup(m_claim->mapToGlobal(QPoint(0, m_claim->height())));
}

void PeriodicalsTab::fillMenu(QMenu& menu) {
    const IssueBox* box = m_grid->current();
    const auto add = [&](const QString& text, const QKeySequence& key, auto act) {
        QAction* action = menu.addAction(text, this, act);
        action->setShortcut(key);
        action->setShortcutVisibleInContextMenu(true);
        action->setEnabled(m_new->isEnabled());
    };
    if (box) {
        const bool isThere = box->arrived == box->sets;
        add(isThere ? tr("Take back the arrival") : tr("Arrived in all sets"), Qt::Key_Space, [this] { tick(); });
        std::set<std::string> places;
        for (const periodicals::SerialIssue& issue : m_issues) {
            if (issue.name == box->name && !issue.arrivedOn) places.insert(issue.place);
        }
        for (const std::string& place : places) {
            if (box->sets < 2) break;
            const QString text = place.empty() ? tr("One copy arrived") : tr("One copy arrived: %1").arg(qs(place));
            add(text, {}, [this, place, name = box->name] { arrive({name}, place, 1); });
        }
        add(tr("Not expected any more"), Qt::Key_Delete, [this] { removeIssue(); });
        menu.addSeparator();
    }
    add(tr("Supplement or special number…"), Qt::Key_Insert, [this] { addIssue(); });
    add(tr("Enter in the books…"), Qt::CTRL | Qt::Key_Return, [this] { post(); });
    add(tr("Bind…"), Qt::CTRL | Qt::Key_B, [this] { bind(); });
    menu.addSeparator();
    add(tr("Subscription…"), Qt::Key_F2, [this] { edit(); });
    add(tr("Remove the subscription"), {}, [this] { removeSubscription(); });
}

void PeriodicalsTab::word() {
    m_table->setAccessibleName(tr("Subscriptions"));
    m_year.box()->setAccessibleName(tr("Year"));
    m_model.retranslate();
    const Summary* row = chosen();
    if (!row) return m_title->clear();
    m_title->setText(tr("%1, %2 · arrived: %3 of %4")
                         .arg(qs(row->title), subscriptionPeriod(row->subscription), numberText(row->arrived),
                              numberText(row->expected)));
}

void PeriodicalsTab::keyPressEvent(QKeyEvent* event) {
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    const bool control = event->modifiers().testFlag(Qt::ControlModifier);
    if (event->key() == Qt::Key_Insert && m_new->isEnabled()) return begin();
    if (enter && control && m_post->isEnabled()) return post();
    if (event->key() == Qt::Key_B && control && m_bind->isEnabled()) return bind();
    CollectionTab::keyPressEvent(event);
}

} // namespace kitapdar::ui
