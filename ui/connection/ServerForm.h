// The fields of a shared library: where the server is, which user connects, how the connection is protected.
#pragma once

#include "core/library/Address.h"
#include "ui/widgets/Worded.h"

#include <QWidget>

#include <optional>

class QCheckBox;
class QComboBox;
class QLineEdit;

namespace kitapdar::ui {

class Dialogs;
class FormLayout;
class Label;

class ServerForm : public QWidget {
    Q_OBJECT

public:
    explicit ServerForm(Dialogs& dialogs, QWidget* parent = nullptr);

    /// Its password too, when it has one.
    void fill(const ServerAddress& server);
    /// The address as typed. nullopt when a field is missing: then that field has the focus and the reason is shown.
    std::optional<ServerAddress> server();
    /// Whether the password is to be kept in the keyring.
    bool keepsPassword() const;

    void takeFocus();
    /// Gives the keyboard to the password, emptied when it was wrong.
    void askPassword();

Q_SIGNALS:
    void edited();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void build();
    QWidget* withBrowse(QLineEdit* field, Words name, bool folder);
    void takeApart();
    void browse(QLineEdit* field, bool folder);
    Tls tls() const;
    void showProtection();
    void retranslate();

    Dialogs& m_dialogs;
    FormLayout* m_form;
    QLineEdit* m_host;
    QLineEdit* m_port;
    QLineEdit* m_database;
    QLineEdit* m_user;
    QLineEdit* m_password;
    QCheckBox* m_keep;
    QLineEdit* m_files;
    QComboBox* m_protection;
    Label* m_warning;
    QLineEdit* m_certificate;
    int m_certificateRow = 0;
    Label* m_missing;
};

} // namespace kitapdar::ui
