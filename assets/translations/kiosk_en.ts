<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Claim</name>
    <message numerus="yes">
        <source>{list} and %n more</source>
        <translation>
            <numerusform>{list} and %n more</numerusform>
            <numerusform>{list} and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Code</name>
    <message numerus="yes">
        <source>%n minute(s) left</source>
        <translation>
            <numerusform>%n minute left</numerusform>
            <numerusform>%n minutes left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n second(s) left</source>
        <translation>
            <numerusform>%n second left</numerusform>
            <numerusform>%n seconds left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Problem</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n hour</numerusform>
            <numerusform>%n hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And %n more: the log has them all.</source>
        <extracomment>So many more settings are wrong.</extracomment>
        <translation>
            <numerusform>And %n more: the log has them all.</numerusform>
            <numerusform>And %n more: the log has them all.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message numerus="yes">
        <source>You will be signed out in %n second(s).</source>
        <translation>
            <numerusform>You will be signed out in %n second.</numerusform>
            <numerusform>You will be signed out in %n seconds.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This screen signs you out in %n minute(s) without use</source>
        <translation>
            <numerusform>This screen signs you out in %n minute without use</numerusform>
            <numerusform>This screen signs you out in %n minutes without use</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This screen signs you out in %n minute(s)</source>
        <translation>
            <numerusform>This screen signs you out in %n minute</numerusform>
            <numerusform>This screen signs you out in %n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Signing out in %n second(s).</source>
        <translation>
            <numerusform>Signing out in %n second.</numerusform>
            <numerusform>Signing out in %n seconds.</numerusform>
        </translation>
    </message>
</context>
</TS>
