#include "core/storage/Address.h"

#include <gtest/gtest.h>

namespace kitapdar::storage {

TEST(Address, OfAPathIsAFile) {
    const auto address = Address::parse("/data/library.kitapdar");
    ASSERT_TRUE(address);
    EXPECT_FALSE(address->isServer());
    EXPECT_EQ(address->shown(), "/data/library.kitapdar");
    EXPECT_EQ(address->filesFolder(), "/data/library.kitapdar.files");
}

TEST(Address, OfAServerIsTakenApartAndPutTogetherWithoutThePassword) {
    const auto address = Address::parse(
        "postgresql://desk%201:se%3Acret@books.example:5433/kitapdar?sslmode=verify-full&sslrootcert=/etc/ca.pem&"
        "files=/srv/%D2%9B%20files");
    ASSERT_TRUE(address) << address.error().detail;
    const ServerAddress& server = address->server();
    EXPECT_EQ(server.host, "books.example");
    EXPECT_EQ(server.port, 5433);
    EXPECT_EQ(server.database, "kitapdar");
    EXPECT_EQ(server.user, "desk 1");
    EXPECT_EQ(server.password, "se:cret");
    EXPECT_EQ(server.tls, Tls::Verified);
    EXPECT_EQ(server.certificate, "/etc/ca.pem");
    EXPECT_EQ(address->filesFolder(), "/srv/қ files");
    EXPECT_EQ(address->shown(), "postgresql://desk%201@books.example:5433/kitapdar");
    EXPECT_EQ(address->text().find("cret"), std::string::npos);

    ServerAddress withoutPassword = server;
    withoutPassword.password.clear();
    EXPECT_EQ(*Address::parse(address->text()), Address(withoutPassword));
}

TEST(Address, OfAServerIsReadAsItIsWrittenWhateverItsHostIs) {
    for (const char* host : {"::1", "2001:db8::1", "a:b]c", "fe80::1%eth0", "/run/a:b", "u@h:1/d", "h]"}) {
        ServerAddress server;
        server.host = host;
        server.database = "d";
        const auto again = Address::parse(Address(server).text());
        ASSERT_TRUE(again) << host;
        EXPECT_EQ(*again, Address(server)) << Address(server).text();
    }
    EXPECT_EQ(Address::parse("postgresql://[::1]/d")->shown(), "postgresql://[::1]/d");
}

TEST(Address, ThatIsMalformedIsRefusedWithoutRepeatingThePassword) {
    for (const char* text :
         {"postgresql://u:secret@h:99999/d", "postgresql://u:secret@h/d?unknown=1", "postgresql://u:secret@h:port/d",
          "postgresql://u:secret@h/d?sslmode=maybe", "postgresql://u:secret@[::1/d"}) {
        const auto address = Address::parse(text);
        ASSERT_FALSE(address) << text;
        EXPECT_EQ(address.error().detail.find("secret"), std::string::npos) << text;
    }
}

TEST(Address, AsksForAVerifiedConnectionUnlessTheServerIsThisComputer) {
    const auto sslmode = [](const char* text) { return Address::parse(text)->server().keywords().at("sslmode"); };
    EXPECT_EQ(sslmode("postgresql://u@books.example/d"), "verify-full");
    EXPECT_EQ(sslmode("postgresql://u@203.0.113.5/d"), "verify-full");
    EXPECT_EQ(sslmode("postgresql://u@localhost/d"), "prefer");
    EXPECT_EQ(sslmode("postgresql://u@127.0.0.1/d"), "prefer");
    EXPECT_EQ(sslmode("postgresql://u@%2Fvar%2Frun%2Fpostgresql/d"), "prefer");
    EXPECT_EQ(sslmode("postgresql://u@books.example/d?sslmode=disable"), "prefer");
    EXPECT_EQ(sslmode("postgresql://u@books.example/d?sslmode=require"), "require");
}

TEST(Address, OnlyThisComputerIsLocal) {
    const auto isLocal = [](const char* host) {
        ServerAddress server;
        server.host = host;
        return server.isLocal();
    };
    for (const char* host : {"/run/postgresql", "localhost", "LOCALHOST", "127.0.0.1", "127.8.9.1", "::1",
                             "::ffff:127.0.0.1", "localhost,127.0.0.1"})
        EXPECT_TRUE(isLocal(host)) << host;
    for (const char* host : {"127.library.kz", "127.0.0.1.library.kz", "localhost.library.kz", "192.0.2.1", "127.1",
                             "::2", "localhost,library.kz", "/run,library.kz", "127.", "library.kz"})
        EXPECT_FALSE(isLocal(host)) << host;
    ServerAddress server;
    server.host = "127.library.kz";
    server.database = "kitapdar";
    EXPECT_EQ(server.keywords().at("sslmode"), "verify-full");
}

} // namespace kitapdar::storage
