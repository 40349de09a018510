#include "ui/catalogue/NameFormsView.h"

#include "core/library/Library.h"
#include "ui/settings/TableMemory.h"
#include "ui/shell/Announcer.h"
#include "ui/shell/Changes.h"
#include "ui/shell/Connectivity.h"
#include "ui/shell/Unread.h"
#include "ui/theme/Follow.h"
#include "ui/widgets/Card.h"
#include "ui/widgets/ChipRow.h"
#include "ui/widgets/DataTable.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/Label.h"
#include "ui/widgets/Worded.h"
#include "wording/CatalogueWords.h"
#include "wording/FaultWords.h"
#include "wording/Text.h"

#include <QCoreApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

namespace kitapdar::ui {

namespace {

QString formsText(const NameGroup& group) {
    QStringList forms;
    for (const catalogue::NameForm& each : group.forms) forms << qs(each.form);
    return forms.join(QStringLiteral(" · "));
}

std::vector<Column<NameGroup>> groupColumns() {
    return {{.head = {.id = QStringLiteral("forms"),
                      .title = [] { return NameFormsView::tr("Names that find each other"); },
                      .width = 700},
             .text = formsText}};
}

} // namespace

NameFormsView::NameFormsView(const Context& context, QWidget* parent)
    : QWidget(parent),
      m_context(context),
      m_groups(groupColumns(), [](const NameGroup& group) { return group.number; }),
      m_filter(makeFilterField([this] { return tr("Find a name"); })),
      m_table(new DataTable(QStringLiteral("catalogue.names"), m_groups, memoryIn(context.settings))),
      m_head(new Label({}, Type::Body, Tone::Secondary)),
      m_forms(new ChipRow),
      m_form(new QLineEdit),
      m_draft(new FormDraft(context.settings.drafts(), this)),
      m_join(makeButton([this] { return tr("Add to the group"); }, Icon::Plus)),
      m_begin(makeButton([this] { return tr("Begin a new group"); })),
      m_refusal(new Label({}, Type::Body, Tone::Refused)) {
    build();
    m_groups.readBy([this] { read(); });
    m_draft->watch(QStringLiteral("form"), m_form);
    m_draft->begin(QStringLiteral("names"), QStringLiteral("names"), [] {});
    connect(m_filter, &QLineEdit::textChanged, this, &NameFormsView::filter);
    connect(m_table, &DataTable::currentIdChanged, this, &NameFormsView::showGroup);
    connect(m_forms, &ChipRow::removed, this, [this](const QString& id) { remove(id.toLongLong()); });
    connect(m_join, &QPushButton::clicked, this, [this] { add(false); });
    connect(m_begin, &QPushButton::clicked, this, [this] { add(true); });
    connect(m_form, &QLineEdit::returnPressed, this, [this] { add(!m_join->isEnabled()); });
    connect(&context.changes, &Changes::committed, this, [this](const ChangedRows& rows) {
        const auto names = [](const ChangedRow& row) { return row.subject == Subject::NameForm; };
        if (isVisible() && std::ranges::any_of(rows, names)) read();
    });
    connect(&context.connectivity, &Connectivity::returned, this, [this] {
        if (isVisible()) read();
    });
}

void NameFormsView::build() {
    auto* back = makeIconButton(Icon::ArrowLeft, [this] { return tr("Back to the list (Esc)"); });
    connect(back, &QToolButton::clicked, this, &NameFormsView::leaveRequested);
    auto* head = new Label({}, Type::Title, Tone::Normal, true);
    head->setWords([this] { return tr("Forms of names"); });
    auto* top = new QHBoxLayout;
    top->addWidget(back);
    top->addWidget(head, 1);
    top->addWidget(m_filter, 1);
    auto* sentence = new Label({}, Type::Body, Tone::Secondary);
    sentence->setWordWrap(true);
    sentence->setWords([this] {
        return tr(
            "Who searches for one form of a group finds the others too. Differences of letters only (қ and к, "
            "Cyrillic and Latin) need no entry here.");
    });
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    keepWorded(m_table, [this] { m_table->setAccessibleName(tr("Groups of names")); });
    keepWorded(m_form, [this] {
        m_form->setPlaceholderText(tr("Another form"));
        m_form->setAccessibleName(tr("Another form"));
    });
    m_head->setWords([this] { return tr("Forms of the chosen group"); });
    auto* editor = new Card;
    auto* line = new QHBoxLayout;
    line->addWidget(m_form, 1);
    line->addWidget(m_join);
    line->addWidget(m_begin);
    editor->content()->addWidget(m_head);
    editor->content()->addWidget(m_forms);
    editor->content()->addLayout(line);
    editor->content()->addWidget(m_refusal);
    auto* all = new QVBoxLayout(this);
    all->addLayout(top);
    all->addWidget(sentence);
    all->addWidget(m_table, 1);
    all->addWidget(editor);
    keepStyled(this, [this](const Look& look) { applyLook(look); });
}

void NameFormsView::applyLook(const Look& look) {
    layout()->setContentsMargins(0, 0, 0, 0);
    layout()->setSpacing(look.px(space::m));
}

void NameFormsView::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    read();
}

void NameFormsView::read() {
    m_groups.awaitRows();
    m_context.library.read(&catalogue::NameService::forms)
        .then(this, [this](const Result<std::vector<catalogue::NameForm>>& forms) {
            if (!forms) return tellUnread(m_context.announcer, m_groups, forms.error());
            std::map<std::int64_t, NameGroup> groups;
            for (const catalogue::NameForm& form : *forms) {
                groups[form.group].number = form.group;
                groups[form.group].forms.push_back(form);
            }
            m_all.clear();
            for (auto& [number, group] : groups) m_all.push_back(std::move(group));
            filter();
        });
}

void NameFormsView::filter() {
    const QString wanted = m_filter->text().trimmed();
    m_table->emptyState().setWords(Icon::Search, [none = wanted.isEmpty()] {
        return none ? tr("There are no groups of names yet.") : tr("No group has such a name.");
    });
    std::vector<NameGroup> shown;
    for (const NameGroup& group : m_all) {
        if (formsText(group).contains(wanted, Qt::CaseInsensitive)) shown.push_back(group);
    }
    m_groups.setRows(std::move(shown));
    if (const auto row = m_groups.rowOf(std::exchange(m_wanted, 0))) {
        m_table->selectRow(*row);
    } else if (!m_table->currentIndex().isValid() && m_groups.rowCount() > 0) {
        m_table->selectRow(0);
    }
    showGroup();
}

void NameFormsView::showGroup() {
    const auto group = m_table->currentId();
    const NameGroup* row = group ? m_groups.rowWith(*group) : nullptr;
    std::vector<Chip> chips;
    if (row) {
        for (const catalogue::NameForm& form : row->forms) chips.push_back({QString::number(form.id), qs(form.form)});
    }
    m_forms->setChips(std::move(chips));
    m_join->setEnabled(row != nullptr);
    m_refusal->clear();
}

void NameFormsView::add(bool newGroup) {
    const std::int64_t group = newGroup ? 0 : m_table->currentId().value_or(0);
    const NameGroup* chosen = group != 0 ? m_groups.rowWith(group) : nullptr;
    const std::string typed = utf8(m_form->text().trimmed());
    if (typed.empty() ||
        (chosen && std::ranges::find(chosen->forms, typed, &catalogue::NameForm::form) != chosen->forms.end())) {
        m_refusal->clear();
        return m_context.announcer.tell(Tone::Info, nothingChangedWords);
    }
    m_context.library.write(&catalogue::NameService::add, group, utf8(m_form->text()))
        .then(this, [this](const Result<std::int64_t, catalogue::NameRefusal>& added) {
            if (!added)
                return m_refusal->setWords([no = added.error()] { return notSavedWords(faultIn(no), words(no)); });
            m_form->clear();
            m_draft->drop();
            m_wanted = *added;
            m_context.announcer.done([] { return tr("The form was added."); }, Undo::Offered);
            read();
        });
}

void NameFormsView::remove(std::int64_t form) {
    m_context.library.write(&catalogue::NameService::remove, form)
        .then(this, [this](const Result<void, catalogue::NameRefusal>& removed) {
            if (!removed) return m_refusal->setWords([no = removed.error()] { return words(no); });
            m_context.announcer.done([] { return tr("The form was removed."); }, Undo::Offered);
            read();
        });
}

void NameFormsView::keyPressEvent(QKeyEvent* event) {
    if (event->key() != Qt::Key_Escape) return QWidget::keyPressEvent(event);
    if (m_filter->text().isEmpty())
        m_draft->leave(m_context.dialogs, *this, [this] {
            m_form->clear();
            Q_EMIT leaveRequested();
        });
    else
        m_filter->clear();
}

} // namespace kitapdar::ui
