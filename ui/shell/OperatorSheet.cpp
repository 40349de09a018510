#include "ui/shell/OperatorSheet.h"

#include "ui/settings/Settings.h"
#include "ui/theme/Follow.h"
#include "ui/theme/Style.h"
#include "ui/widgets/Card.h"
#include "ui/widgets/Label.h"

#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace kitapdar::ui {

OperatorSheet::OperatorSheet(QWidget& window, Settings& settings)
    : Overlay(window, 420),
      m_settings(settings),
      m_title(new Label({}, Type::Large, Tone::Normal, true)),
      m_name(new QLineEdit),
      m_desk(new QLineEdit),
      m_save(new QPushButton) {
    setObjectName(QStringLiteral("operator"));
    auto* form = new FormLayout;
    m_title->setWords([] { return tr("Who works here"); });
    form->addField([] { return tr("Name"); }, m_name);
    form->addField([] { return tr("Desk"); }, m_desk);
    content()->addWidget(m_title);
    content()->addLayout(form);
    content()->addWidget(m_save, 0, Qt::AlignRight);
    m_save->setProperty(primaryProperty, true);
    m_save->setAutoDefault(false);
    connect(m_save, &QPushButton::clicked, this, &OperatorSheet::save);
    for (QLineEdit* field : {m_name, m_desk}) connect(field, &QLineEdit::returnPressed, this, &OperatorSheet::save);
    keepWorded(this, [this] { retranslate(); });
}

QWidget* OperatorSheet::first() {
    m_name->setText(m_settings.text(Setting::Operator));
    m_desk->setText(m_settings.text(Setting::Desk));
    m_name->selectAll();
    return m_name;
}

void OperatorSheet::save() {
    const QString name = m_name->text().trimmed();
    if (name.isEmpty()) return m_name->setFocus();
    m_settings.set(Setting::Desk, m_desk->text().trimmed());
    m_settings.set(Setting::Operator, name);
    dismiss();
}

void OperatorSheet::retranslate() { m_save->setText(tr("Save")); }

} // namespace kitapdar::ui
