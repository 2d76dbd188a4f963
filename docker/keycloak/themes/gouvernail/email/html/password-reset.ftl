<#import "template.ftl" as mail>
<@mail.letter title="passwordResetSubject" lead="gouvernailResetLead" act="gouvernailPasswordAct" link=link valid="gouvernailLinkValid" ignore="gouvernailIgnore"/>
