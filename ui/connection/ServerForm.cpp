#include "ui/connection/ServerForm.h"

#include "ui/dialogs/Dialogs.h"
#include "ui/input/CodeField.h"
#include "ui/theme/Follow.h"
#include "ui/widgets/Card.h"
#include "ui/widgets/FieldRow.h"
#include "ui/widgets/Label.h"
#include "ui/widgets/Worded.h"
#include "wording/Text.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QIntValidator>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QToolButton>

namespace kitapdar::ui {

ServerForm::ServerForm(Dialogs& dialogs, QWidget* parent)
    : QWidget(parent),
      m_dialogs(dialogs),
      m_form(new FormLayout(this)),
      m_host(new QLineEdit),
      m_port(new QLineEdit),
      m_database(new QLineEdit),
      m_user(new QLineEdit),
      m_password(new QLineEdit),
      m_keep(new QCheckBox),
      m_files(new QLineEdit),
      m_protection(new QComboBox),
      m_warning(new Label({}, Type::Body, Tone::Attention)),
      m_certificate(new QLineEdit),
      m_missing(new Label({}, Type::Body, Tone::Refused)) {
    setObjectName(QStringLiteral("server-form"));
    build();
    for (QLineEdit* field : {m_host, m_port, m_database, m_user, m_password, m_files, m_certificate})
        connect(field, &QLineEdit::textEdited, this, [this] {
            m_missing->hide();
            showProtection();
            Q_EMIT edited();
        });
    connect(m_host, &QLineEdit::editingFinished, this, &ServerForm::takeApart);
    connect(m_protection, &QComboBox::currentIndexChanged, this, &ServerForm::showProtection);
    connect(m_protection, &QComboBox::activated, this, &ServerForm::edited);
    keepWorded(this, [this] { retranslate(); });
}

void ServerForm::build() {
    constexpr int greatestPort = 65535;
    m_port->setValidator(new QIntValidator(1, greatestPort, m_port));
    readKeys(*m_port, KeysRead::Numbers);
    m_password->setEchoMode(QLineEdit::Password);
    m_keep->setChecked(true);
    m_warning->setWordWrap(true);
    m_warning->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred); // the whole width of its row
    m_missing->setWordWrap(true);
    m_missing->hide();
    m_form->setContentsMargins(0, 0, 0, 0);
    auto* place = new QWidget;
    auto* row = new QHBoxLayout(place);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_host, 4);
    auto* port = new Label({}, Type::Body, Tone::Secondary);
    port->setWords([] { return tr("Port"); });
    row->addWidget(port);
    row->addWidget(m_port, 1);
    place->setFocusProxy(m_host);
    keepWorded(place, [this] {
        m_host->setAccessibleName(tr("Server"));
        m_port->setAccessibleName(tr("Port"));
    });
    m_form->addField([] { return tr("Server"); }, place,
                     [] { return tr("The name of the computer with the library. Empty: this computer."); });
    m_form->addField([] { return tr("Database"); }, m_database);
    m_form->addField([] { return tr("User"); }, m_user);
    m_form->addField([] { return tr("Password"); }, m_password);
    m_form->addRow(QString(), m_keep);
    m_form->addField([] { return tr("Protection"); }, m_protection);
    m_form->addRow(QString(), m_warning);
    m_certificateRow = m_form->rowCount();
    m_form->addField([] { return tr("Certificate file"); },
                     withBrowse(
                         m_certificate, [] { return tr("Certificate file"); }, false),
                     [] { return tr("Only when the administrator gave you one."); });
    m_form->addField([] { return tr("Attached files"); },
                     withBrowse(
                         m_files, [] { return tr("Attached files"); }, true),
                     [] { return tr("A folder that every desk reaches. Empty: nothing can be attached."); });
    m_form->addRow(m_missing);
}

QWidget* ServerForm::withBrowse(QLineEdit* field, Words name, bool folder) {
    auto* whole = new QWidget;
    keepWorded(field, [field, name = std::move(name)] { field->setAccessibleName(name()); });
    auto* row = new QHBoxLayout(whole);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(field, 1);
    auto* button =
        makeIconButton(Icon::More, [folder] { return folder ? tr("Choose a folder…") : tr("Choose a file…"); });
    connect(button, &QToolButton::clicked, this, [this, field, folder] { browse(field, folder); });
    row->addWidget(button);
    whole->setFocusProxy(field);
    return whole;
}

void ServerForm::browse(QLineEdit* field, bool folder) {
    const auto chosen = [this, field](const QString& path) {
        field->setText(path);
        Q_EMIT edited();
    };
    if (folder) return m_dialogs.chooseFolder(*this, {tr("Folder of attached files"), {}, field->text(), {}}, chosen);
    m_dialogs.openFile(
        *this, {tr("Certificate file"), tr("Certificates (%1)").arg(QStringLiteral("*.crt *.pem *.cer")), {}, {}},
        chosen);
}

void ServerForm::fill(const ServerAddress& server) {
    m_host->setText(qs(server.host));
    m_port->setText(server.port > 0 ? QString::number(server.port) : QString());
    m_database->setText(qs(server.database));
    m_user->setText(qs(server.user));
    m_password->setText(qs(server.password));
    m_files->setText(qs(server.files.string()));
    m_certificate->setText(qs(server.certificate));
    const Tls tls = server.tls == Tls::ByHost ? Tls::Verified : server.tls;
    m_protection->setCurrentIndex(m_protection->findData(static_cast<int>(tls)));
    m_missing->hide();
    showProtection();
}

/// An administrator sends a whole address: written into the first field, it fills all of them.
void ServerForm::takeApart() {
    const auto address = Address::parse(utf8(m_host->text().trimmed()));
    if (address && address->isServer()) fill(address->server());
}

Tls ServerForm::tls() const {
    const auto chosen = static_cast<Tls>(m_protection->currentData().toInt());
    return chosen == Tls::Verified ? Tls::ByHost : chosen; // what is right for the host anyway
}

std::optional<ServerAddress> ServerForm::server() {
    takeApart();
    if (m_database->text().trimmed().isEmpty()) {
        m_missing->setWords([] { return tr("Write the name of the database; the administrator knows it."); });
        m_missing->show();
        m_database->setFocus();
        return std::nullopt;
    }
    ServerAddress server;
    server.host = utf8(m_host->text().trimmed());
    server.port = m_port->text().toInt();
    server.database = utf8(m_database->text().trimmed());
    server.user = utf8(m_user->text().trimmed());
    server.password = utf8(m_password->text());
    server.tls = tls();
    if (tls() == Tls::ByHost) server.certificate = utf8(m_certificate->text().trimmed());
    server.files = std::filesystem::path(utf8(m_files->text().trimmed()));
    return server;
}

bool ServerForm::keepsPassword() const { return m_keep->isChecked(); }

void ServerForm::takeFocus() { m_host->setFocus(Qt::TabFocusReason); }

void ServerForm::askPassword() {
    m_password->selectAll();
    m_password->setFocus(Qt::TabFocusReason);
}

/// A server on this computer needs no protection on the way; one elsewhere is protected unless somebody says no.
void ServerForm::showProtection() {
    ServerAddress server;
    server.host = utf8(m_host->text().trimmed());
    const bool local = server.isLocal();
    const Tls chosen = tls();
    setFieldVisible(*m_form, m_protection, !local);
    m_warning->setVisible(!local && chosen != Tls::ByHost);
    if (chosen == Tls::Off)
        m_warning->setWords([] {
            return tr(
                "Anybody in the network could read along: names, loans, everything. Choose this only for a network "
                "that "
                "strangers cannot reach.");
        });
    else
        m_warning->setWords(
            [] { return tr("Nobody can read along, but another server could pretend to be this one."); });
    m_form->setRowVisible(m_certificateRow, !local && chosen == Tls::ByHost);
}

void ServerForm::retranslate() {
    const QVariant chosen = m_protection->currentData();
    const QSignalBlocker quiet(m_protection);
    m_protection->clear();
    m_protection->addItem(tr("Encrypted, the server proves who it is"), static_cast<int>(Tls::Verified));
    m_protection->addItem(tr("Encrypted, whoever answers"), static_cast<int>(Tls::Encrypted));
    m_protection->addItem(tr("Without protection"), static_cast<int>(Tls::Off));
    m_protection->setCurrentIndex(std::max(0, m_protection->findData(chosen)));
    m_keep->setText(tr("Keep the password in the keyring of this computer"));
    m_database->setPlaceholderText(QStringLiteral("kitapdar"));
    m_port->setPlaceholderText(QStringLiteral("5432"));
    m_host->setPlaceholderText(QStringLiteral("library.example.kz"));
    showProtection();
}

/// Enter goes from field to field; what it does at the end is the page's.
void ServerForm::keyPressEvent(QKeyEvent* event) {
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && event->modifiers() == Qt::NoModifier && qobject_cast<QLineEdit*>(focusWidget())) {
        focusNextChild();
        return;
    }
    QWidget::keyPressEvent(event);
}

} // namespace kitapdar::ui
