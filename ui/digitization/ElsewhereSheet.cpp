#include "ui/digitization/ElsewhereSheet.h"

#include "core/library/Library.h"
#include "ui/dialogs/Dialogs.h"
#include "ui/forms/Labelled.h"
#include "ui/input/PermittedWidget.h"
#include "ui/shell/Announcer.h"
#include "ui/shell/Jobs.h"
#include "ui/shell/Unread.h"
#include "ui/theme/Follow.h"
#include "ui/theme/Style.h"
#include "ui/widgets/Card.h"
#include "ui/widgets/Label.h"
#include "ui/widgets/Worded.h"
#include "wording/ChoosingWords.h"
#include "wording/Format.h"
#include "wording/Text.h"

#include <QComboBox>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace kitapdar::ui {

namespace {

using exchange::ListField;
using Read = Result<exchange::ElsewhereList, exchange::ListRefusal>;

constexpr std::array fields{ListField::Title, ListField::Authors, ListField::Year, ListField::Isbn};

} // namespace

ElsewhereSheet::ElsewhereSheet(QWidget& window, const Context& context)
    : Overlay(window, 620),
      m_context(context),
      m_lines(new QVBoxLayout),
      m_choose(makeButton([this] { return tr("Choose a table…"); }, Icon::Import)),
      m_fileName(new Label({}, Type::Body, Tone::Secondary)),
      m_form(new QWidget),
      m_source(new QLineEdit),
      m_preview(new Label({}, Type::Body, Tone::Normal)),
      m_refusal(new Label({}, Type::Body, Tone::Refused)),
      m_import(makePrimaryButton([this] { return tr("Import the list"); })) {
    setObjectName(QStringLiteral("elsewhere-sheet"));
    keepOpenOnClicks();
    build();
    connect(m_choose, &QPushButton::clicked, this, &ElsewhereSheet::chooseFile);
    connect(m_import, &QPushButton::clicked, this, &ElsewhereSheet::import);
    connect(m_source, &QLineEdit::textChanged, this, &ElsewhereSheet::askPreview);
    for (const Choice& each : m_columns) connect(each.box, &QComboBox::activated, this, &ElsewhereSheet::readAgain);
    keepStyled(this, [this](const Look& look) { applyLook(look); });
}

void ElsewhereSheet::build() {
    auto* title = new Label({}, Type::Large, Tone::Normal, true);
    title->setWords([this] { return tr("Digitized elsewhere"); });
    auto* what = new Label({}, Type::Body, Tone::Secondary);
    what->setWords([this] {
        return tr(
            "Titles of these lists are not proposed for digitization. A new list of the same source takes the "
            "place of the former one.");
    });
    for (Label* each : {title, what, m_fileName, m_preview, m_refusal}) {
        each->setWordWrap(true);
        each->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    }
    auto* form = new FormLayout;
    form->addField([this] { return tr("Whose list it is"); }, m_source, [this] { return tr("For example Kitap.kz"); });
    for (const ListField field : fields) {
        auto* box = new QComboBox;
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(16);
        m_columns.push_back({field, box});
        form->addField([field] { return words(field); }, box);
    }
    m_form->setLayout(form);
    auto* chooser = new QHBoxLayout;
    chooser->addWidget(m_choose);
    chooser->addWidget(m_fileName, 1);
    content()->addWidget(title);
    content()->addWidget(what);
    content()->addLayout(m_lines);
    content()->addLayout(chooser);
    content()->addWidget(m_form);
    content()->addWidget(m_preview);
    content()->addWidget(m_refusal);
    footer()->addWidget(m_import, 0, Qt::AlignRight);
    for (QPushButton* each : {m_choose, m_import}) {
        each->setAutoDefault(false);
        keepPermitted(m_context.actions, *each, Permission::DigitizationEdit);
    }
}

void ElsewhereSheet::applyLook(const Look& look) { m_lines->setSpacing(look.px(space::xs)); }

QWidget* ElsewhereSheet::first() { return m_choose; }

QComboBox& ElsewhereSheet::column(ListField field) { return *std::ranges::find(m_columns, field, &Choice::field)->box; }

void ElsewhereSheet::begin() {
    m_file.clear();
    m_list.reset();
    showList();
    readSources();
    open();
}

// --- the lists that there are ----------------------------------------------------------------------------------

void ElsewhereSheet::readSources() {
    m_context.library.read(&digitization::ElsewhereQueries::sources)
        .then(this, [this](const Result<std::vector<digitization::ElsewhereSource>>& sources) {
            if (!sources) return tellUnread(m_context.announcer, sources.error(), this, [this] { readSources(); });
            showSources(*sources);
        });
}

void ElsewhereSheet::showSources(const std::vector<digitization::ElsewhereSource>& sources) {
    while (QLayoutItem* item = m_lines->takeAt(0)) {
        if (QWidget* line = item->widget()) {
            line->hide();
            line->deleteLater();
        }
        delete item;
    }
    for (const digitization::ElsewhereSource& each : sources) {
        auto* line = new QWidget;
        auto* across = new QHBoxLayout(line);
        across->setContentsMargins(0, 0, 0, 0);
        auto* text = new Label({}, Type::Body, Tone::Normal);
        text->setWordWrap(true);
        text->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
        text->setWords([name = qs(each.source), titles = static_cast<int>(each.titles)] {
            return tr("%1: %n title(s)", nullptr, titles).arg(name);
        });
        auto* gone = makeButton([this] { return tr("Remove"); });
        gone->setObjectName(QStringLiteral("remove"));
        gone->setAutoDefault(false);
        keepPermitted(m_context.actions, *gone, Permission::DigitizationEdit);
        connect(gone, &QPushButton::clicked, this, [this, source = each.source] { remove(source); });
        across->addWidget(text, 1);
        across->addWidget(gone);
        m_lines->addWidget(line);
    }
}

std::vector<QPushButton*> ElsewhereSheet::removeButtons() const {
    std::vector<QPushButton*> buttons;
    for (int i = 0; i < m_lines->count(); ++i) {
        if (QWidget* line = m_lines->itemAt(i)->widget())
            buttons.push_back(line->findChild<QPushButton*>(QStringLiteral("remove")));
    }
    return buttons;
}

void ElsewhereSheet::remove(const std::string& source) {
    m_context.library.write(&digitization::ElsewhereService::remove, source)
        .then(this,
              [this, source](const Result<digitization::ElsewhereChange, digitization::ElsewhereRefusal>& removed) {
                  if (!removed) return refuse([why = removed.error()] { return words(why); });
                  m_context.announcer.done([name = qs(source)] { return tr("The list of %1 is removed.").arg(name); },
                                           Undo::Offered);
                  readSources();
                  askPreview();
                  Q_EMIT changed();
              });
}

// --- a new list ------------------------------------------------------------------------------------------------

void ElsewhereSheet::chooseFile() {
    m_context.dialogs.openFile(
        *this, {tr("A list of titles"), tr("Tables") + QStringLiteral(" (*.csv *.xlsx *.txt *.tsv)"), {}, {}},
        [this](const QString& file) { look(file); });
}

void ElsewhereSheet::look(const QString& file) {
    m_file = file;
    m_list.reset();
    for (const Choice& each : m_columns) each.box->clear();
    if (m_source->text().trimmed().isEmpty()) m_source->setText(QFileInfo(file).completeBaseName());
    readAgain();
}

/// What a person has chosen; nothing of it before the columns are known.
exchange::ListChoices ElsewhereSheet::choices() const {
    exchange::ListChoices choices;
    for (const Choice& each : m_columns) {
        const int guessed = each.box->property("guessed").toInt();
        const int chosen = each.box->currentIndex();
        if (each.box->count() == 0 || chosen == guessed) continue;
        if (chosen > 0)
            choices.insert_or_assign(std::to_string(chosen), each.field);
        else if (guessed > 0)
            choices.try_emplace(std::to_string(guessed), std::nullopt);
    }
    return choices;
}

void ElsewhereSheet::readAgain() {
    m_refusal->clear();
    m_fileName->setText(QFileInfo(m_file).fileName());
    const auto work = [file = utf8(m_file), choices = choices()](jobs::Progress& progress) -> Read {
        return exchange::readElsewhereList(file, choices, progress);
    };
    m_context.jobs.start([] { return tr("Reading a list of titles"); }, work)
        .then(this, [this, asked = ++m_asked](const Read& list) {
            if (asked != m_asked) return;
            m_list.reset();
            if (list)
                m_list = *list;
            else
                refuse([why = list.error()] { return words(why); });
            showList();
        });
}

void ElsewhereSheet::showList() {
    m_form->setVisible(m_list.has_value());
    m_preview->setVisible(m_list && !m_list->lacksTitles());
    m_import->setEnabled(m_list && !m_list->lacksTitles());
    if (m_file.isEmpty()) {
        m_fileName->clear();
        m_refusal->clear();
        m_source->clear();
    }
    if (!m_list) return;
    for (const Choice& each : m_columns) {
        const auto found = std::ranges::find(m_list->fields, each.field);
        const int place = found == m_list->fields.end() ? 0 : static_cast<int>(found - m_list->fields.begin()) + 1;
        const bool isNew = each.box->count() == 0;
        if (isNew) {
            each.box->addItem(QStringLiteral("–"));
            for (std::size_t i = 0; i < m_list->headings.size(); ++i)
                each.box->addItem(QStringLiteral("%1. %2").arg(QString::number(i + 1), qs(m_list->headings[i])));
            each.box->setProperty("guessed", place);
        }
        each.box->setCurrentIndex(place);
    }
    if (m_list->lacksTitles())
        return refuse([file = m_file] { return words(exchange::ListRefusal(exchange::NoTitleColumn{utf8(file)})); });
    askPreview();
}

void ElsewhereSheet::askPreview() {
    if (!m_list || m_list->lacksTitles()) return;
    const std::string source = utf8(m_source->text().trimmed());
    m_context.library.read(&digitization::ElsewhereQueries::preview, source, m_list->titles)
        .then(this, [this, asked = ++m_asked](const Result<digitization::ElsewhereChange>& change) {
            if (asked != m_asked || !m_list) return;
            if (!change) return tellUnread(m_context.announcer, change.error(), this, [this] { askPreview(); });
            const int titles = static_cast<int>(m_list->titles.size());
            m_preview->setWords([titles, untitled = m_list->untitled, change = *change] {
                QString text = tr("%n title(s) in the table.", nullptr, titles) + QLatin1Char(' ') + words(change);
                if (untitled > 0) text += QLatin1Char(' ') + tr("Rows without a title: %1.").arg(numberText(untitled));
                return text;
            });
        });
}

void ElsewhereSheet::import() {
    if (!m_list || m_list->lacksTitles()) return;
    const std::string source = utf8(m_source->text().trimmed());
    m_import->setEnabled(false);
    m_context.library.write(&digitization::ElsewhereService::replace, source, m_list->titles)
        .then(this,
              [this, source](const Result<digitization::ElsewhereChange, digitization::ElsewhereRefusal>& change) {
                  m_import->setEnabled(m_list.has_value());
                  if (!change) return refuse([why = change.error()] { return words(why); });
                  m_context.announcer.done(
                      [name = qs(source), change = *change] {
                          return tr("The list of %1 is imported.").arg(name) + QLatin1Char(' ') + words(change);
                      },
                      Undo::Offered);
                  m_file.clear();
                  m_list.reset();
                  showList();
                  readSources();
                  Q_EMIT changed();
              });
}

void ElsewhereSheet::refuse(const Words& why) {
    m_refusal->setWords(why);
    m_refusal->show();
}

} // namespace kitapdar::ui
