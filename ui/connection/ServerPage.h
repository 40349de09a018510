// A shared library: the form, a test of what is typed, and in.
#pragma once

#include "ui/connection/ConnectionChecker.h"
#include "ui/connection/OpenRequest.h"
#include "ui/connection/StartPage.h"

class QPushButton;

namespace kitapdar::ui {

class Dialogs;
class ConnectionCheckPanel;
class ServerForm;

class ServerPage : public StartPage {
    Q_OBJECT

public:
    ServerPage(Dialogs& dialogs, ConnectionCheck check, QThreadPool& pool, QWidget* parent = nullptr);

    /// Shows the fields as they were last and removes an answer that is about another address.
    void fill(const ServerAddress& server);
    void takeFocus() override;
    ServerForm& form() { return *m_form; }
    ConnectionCheckPanel& panel() { return *m_panel; }

Q_SIGNALS:
    void requested(const kitapdar::ui::OpenRequest& request);

protected:
    void hideEvent(QHideEvent* event) override;

private:
    void test();
    void request(OpenRequest::How how);

    ServerForm* m_form;
    ConnectionCheckPanel* m_panel;
    ConnectionChecker* m_checker;
    QPushButton* m_test;
    QPushButton* m_open;
};

} // namespace kitapdar::ui
