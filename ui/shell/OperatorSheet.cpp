#include "ui/shell/OperatorSheet.h"

#include "core/library/Library.h"
#include "core/places/PlaceQueries.h"
#include "ui/printing/Printing.h"
#include "ui/settings/Settings.h"
#include "ui/theme/Follow.h"
#include "ui/theme/Style.h"
#include "ui/widgets/Card.h"
#include "ui/widgets/Label.h"
#include "wording/Languages.h"
#include "wording/Text.h"

#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace kitapdar::ui {

namespace {

/// The printer that the system prefers is the empty text; one that is not listed now can be typed.
QComboBox* printerField() {
    auto* box = new QComboBox;
    box->setEditable(true);
    return box;
}

} // namespace

OperatorSheet::OperatorSheet(QWidget& window, Library& library, Settings& settings, Printing& printing)
    : Overlay(window, 480),
      m_library(library),
      m_settings(settings),
      m_printing(printing),
      m_title(new Label({}, Type::Large, Tone::Normal, true)),
      m_name(new QLineEdit),
      m_unknownDesk(new Label({}, Type::Body, Tone::Attention)),
      m_desks(new QPushButton),
      m_slipPaper({{QString(), [] { return tr("Not printed"); }},
                   {QStringLiteral("58"), [] { return tr("Roll, 58 mm"); }},
                   {QStringLiteral("80"), [] { return tr("Roll, 80 mm"); }},
                   {QStringLiteral("a4"), [] { return tr("A4"); }}}),
      m_slipPrinter(printerField()),
      m_paperPrinter(printerField()),
      m_save(new QPushButton) {
    setObjectName(QStringLiteral("operator"));
    auto* form = new FormLayout;
    m_title->setWords([] { return tr("Who works here"); });
    form->addField([] { return tr("Name"); }, m_name);
    form->addField([] { return tr("Desk"); }, m_desk.box());
    m_unknownDesk->setObjectName(QStringLiteral("unknown-desk"));
    m_unknownDesk->setWordWrap(true);
    m_unknownDesk->hide();
    form->addRow(QString(), m_unknownDesk);
    m_desks->setFlat(true);
    m_desks->setAutoDefault(false);
    form->addRow(QString(), m_desks);
    std::vector<Option<QString>> languages{{QString(), [] { return tr("As the library"); }}};
    for (const Language language : allLanguages)
        languages.push_back({codeOf(language), [language] { return nameOf(language); }});
    m_slipLanguage.setOptions(std::move(languages));
    form->addField([] { return tr("Slips of due dates"); }, m_slipPaper.box());
    form->addField([] { return tr("Language of slips"); }, m_slipLanguage.box());
    form->addField([] { return tr("Printer of slips"); }, m_slipPrinter,
                   [] { return tr("Empty: the printer that the system prefers."); });
    form->addField([] { return tr("Printer of papers"); }, m_paperPrinter);
    content()->addWidget(m_title);
    content()->addLayout(form);
    content()->addWidget(m_save, 0, Qt::AlignRight);
    m_save->setProperty(primaryProperty, true);
    m_save->setAutoDefault(false);
    connect(m_save, &QPushButton::clicked, this, &OperatorSheet::save);
    connect(m_name, &QLineEdit::returnPressed, this, &OperatorSheet::save);
    connect(m_desks, &QPushButton::clicked, this, [this] {
        dismiss();
        Q_EMIT desksWanted();
    });
    keepWorded(this, [this] { retranslate(); });
}

QWidget* OperatorSheet::first() {
    m_name->setText(m_settings.text(Setting::Operator));
    // Until the library has answered, and while it cannot be reached, the desk stays the one that it is.
    m_unknownDesk->hide();
    offerDesks({m_settings.text(Setting::Desk)});
    m_desk.show(m_settings.text(Setting::Desk));
    m_slipPaper.show(m_settings.text(Setting::SlipPaper));
    m_slipLanguage.show(m_settings.text(Setting::SlipLanguage));
    m_slipPrinter->setEditText(m_settings.text(Setting::SlipPrinter));
    m_paperPrinter->setEditText(m_settings.text(Setting::PaperPrinter));
    listPrinters();
    listDesks();
    m_name->selectAll();
    return m_name;
}

void OperatorSheet::listPrinters() {
    m_printing.printers().then(this, [this](const QStringList& printers) {
        for (QComboBox* box : {m_slipPrinter, m_paperPrinter}) {
            const QString typed = box->currentText();
            box->clear();
            box->addItems(printers);
            box->setEditText(typed);
        }
    });
}

void OperatorSheet::listDesks() {
    m_library.read(&places::PlaceQueries::desks).then(this, [this](const Result<std::vector<places::Desk>>& desks) {
        if (!desks) return;
        QStringList names;
        for (const places::Desk& each : *desks) names << qs(each.name);
        offerDesks(names);
        const QString set = m_settings.text(Setting::Desk);
        m_unknownDesk->setVisible(!set.isEmpty() && !names.contains(set));
        m_unknownDesk->setWords([set] {
            return tr("This computer is set to be the desk “%1”, which this library does not have. Choose one of its "
                      "desks, or none.")
                .arg(set);
        });
    });
}

void OperatorSheet::offerDesks(const QStringList& names) {
    std::vector<Option<QString>> options{{QString(), [] { return tr("No desk"); }}};
    for (const QString& name : names) {
        if (!name.isEmpty()) options.push_back({name, [name] { return name; }});
    }
    m_desk.setOptions(std::move(options));
}

void OperatorSheet::save() {
    const QString name = m_name->text().trimmed();
    if (name.isEmpty()) return m_name->setFocus();
    // One that the library does not have stays set until another one, or none, is chosen.
    if (const auto desk = m_desk.chosen()) m_settings.set(Setting::Desk, *desk);
    m_settings.set(Setting::SlipPaper, m_slipPaper.chosen().value_or(QString()));
    m_settings.set(Setting::SlipLanguage, m_slipLanguage.chosen().value_or(QString()));
    m_settings.set(Setting::SlipPrinter, m_slipPrinter->currentText().trimmed());
    m_settings.set(Setting::PaperPrinter, m_paperPrinter->currentText().trimmed());
    m_settings.set(Setting::Operator, name);
    dismiss();
}

void OperatorSheet::retranslate() {
    m_save->setText(tr("Save"));
    m_desks->setText(tr("The library's desks…"));
}

} // namespace kitapdar::ui
